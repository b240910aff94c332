using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>APP-05: the stages of a project follow one another without gaps, fill its term, and each ends with a result or a product.</summary>
/// <remarks>
/// Stages with terms and results were read of the Smolensk page; that the next one begins only after the one before, of a funded project. A stage's results are dated by its end.
/// Judged are days, not the worth of results. Without any plan the application is refused, with activities but no stages it is remarked upon.
/// </remarks>
public sealed class StagesCoverTheTerm : Rule<InnovationProject>
{
    private readonly Fact<InnovationProject, ImmutableArray<ProjectStage>> _stages;
    private readonly Fact<InnovationProject, ImmutableArray<StageMismatch>> _mismatches;
    private readonly Fact<InnovationProject, ImmutableArray<InnovationProduct>> _products;
    private readonly Fact<InnovationProject, LocalDate> _start;
    private readonly Fact<InnovationProject, LocalDate> _end;
    private readonly Fact<InnovationProject, ImmutableArray<ProjectActivity>> _activities;
    private readonly Parameter<int> _gapDays;
    private readonly Parameter<bool> _mayOverlap;
    private readonly Measure _gap;
    private readonly Measure _overlap;
    private readonly Measure _outside;
    private readonly Measure _fruitless;
    private readonly Reason _noPlan;
    private readonly Reason _noStages;

    /// <summary>Makes the rule.</summary>
    public StagesCoverTheTerm()
        : base(new RuleCard
        {
            Id = "APP-05",
            Russian = "Этапы идут подряд, заполняют срок проекта, и каждый даёт результат или продукт",
            English = "The stages follow one another, fill the term of the project, and each gives a result or a product",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; этапы со сроками и результатами — требование Смоленской области, последовательность этапов — из акта о финансируемых проектах",
            Claims = RuleClaims.OrderFree,
        })
    {
        _stages = Fact("Stages", "этапы: сроки и результаты", "the stages: days and results", project => project.Stages);
        _mismatches = Fact("StageMismatches", "разрывы, наложения и дни этапов вне срока", "gaps, overlaps and days outside the term", project => project.StageMismatches());
        _products = Fact("Products", "продукты по этапам", "the products by stages", project => project.Products);
        _start = OptionalFact("Start", "первый день проекта", "the first day of the project", project => project.Start);
        _end = OptionalFact("End", "последний день проекта", "the last day of the project", project => project.End);
        _activities = Fact("Activities", "мероприятия проекта", "the activities of the project", project => project.Activities);
        _gapDays = Parameter(MaximumGapDays);
        _mayOverlap = Parameter(StagesMayOverlap);
        _gap = Measure("Gap", Bound.AtMost, "самый долгий разрыв, дней", "the longest gap, days");
        _overlap = Measure("Overlap", Bound.AtMost, "наложение этапов, дней", "overlap of stages, days");
        _outside = Measure("OutsideTerm", Bound.AtMost, "выход этапов за срок проекта, дней", "days of stages outside the term of the project");
        _fruitless = Measure("Fruitless", Bound.AtMost, "этапов без результата и продукта", "stages without a result or a product");
        _noPlan = Violated("NoPlan", "плана нет: ни этапов, ни мероприятий", "there is no plan: neither stages nor activities", RuleSeverity.Refusal);
        _noStages = Violated("NoStages", "мероприятия есть, но этапы не выделены", "there are activities, but no stages");
    }

    /// <summary>Gets the key of how many days in a row of the term may belong to no stage: from 0.</summary>
    public static ParameterKey<int> MaximumGapDays { get; } = ParameterKey<int>.Named("APP-05.MaximumGapDays");

    /// <summary>Gets the key of whether stages may run side by side.</summary>
    public static ParameterKey<bool> StagesMayOverlap { get; } = ParameterKey<bool>.Named("APP-05.StagesMayOverlap");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<InnovationProject> judgement)
    {
        if (!judgement.Knows(_stages, out ImmutableArray<ProjectStage> stages) || !judgement.Knows(_gapDays, out int gapDays) || !judgement.Knows(_mayOverlap, out bool mayOverlap))
        {
            return judgement.Unknown();
        }

        if (stages.IsEmpty)
        {
            return judgement.Answer(judgement.Knows(_activities, out ImmutableArray<ProjectActivity> activities) && !activities.IsEmpty ? _noStages : _noPlan);
        }

        if (!judgement.Knows(_mismatches, out ImmutableArray<StageMismatch> mismatches) || !judgement.Knows(_products, out ImmutableArray<InnovationProduct> products))
        {
            return judgement.Unknown();
        }

        ProjectStage[] fruitless = [.. stages.Where(stage => stage.Results.IsEmpty && !products.Any(product => product.Stage == stage.Number))];
        if (judgement.IsExamined)
        {
            Cite(ref judgement, mismatches, stages, fruitless);
        }

        Verdict gap = judgement.Compare(_gap, Most(mismatches, StageMismatchKind.Gap), gapDays);
        Verdict overlap = judgement.Compare(_overlap, mayOverlap ? 0 : Sum(mismatches, StageMismatchKind.Overlap), 0);
        Verdict outside = judgement.Compare(_outside, Sum(mismatches, StageMismatchKind.OutsideTerm), 0);
        Verdict barren = judgement.Compare(_fruitless, fruitless.Length, 0);
        return gap.IsViolated ? gap : overlap.IsViolated ? overlap : outside.IsViolated ? outside : barren.IsViolated ? barren
            : judgement.Knows(_start, out _) && judgement.Knows(_end, out _) ? judgement.Compare(_gap, Most(mismatches, StageMismatchKind.Gap), gapDays)
            : judgement.Unknown();
    }

    private static int Most(ImmutableArray<StageMismatch> mismatches, StageMismatchKind kind) =>
        mismatches.Where(mismatch => mismatch.Kind == kind).Select(mismatch => mismatch.Days).DefaultIfEmpty().Max();

    private static int Sum(ImmutableArray<StageMismatch> mismatches, StageMismatchKind kind) =>
        mismatches.Where(mismatch => mismatch.Kind == kind).Sum(mismatch => mismatch.Days);

    private static void Cite(ref Judgement<InnovationProject> judgement, ImmutableArray<StageMismatch> mismatches, ImmutableArray<ProjectStage> stages, ProjectStage[] fruitless)
    {
        foreach (StageMismatch mismatch in mismatches)
        {
            string russian = mismatch.Kind switch
            {
                StageMismatchKind.Gap => "разрыв между этапами",
                StageMismatchKind.Overlap => "наложение этапов",
                _ => "этап вне срока проекта",
            };
            judgement.Cite(
                "Stages",
                $"{russian}: с {RussianDate.ForText(mismatch.First)} по {RussianDate.ForText(mismatch.Last)}",
                string.Create(CultureInfo.InvariantCulture, $"{mismatch.Kind}: {mismatch.First:uuuu-MM-dd} to {mismatch.Last:uuuu-MM-dd}"));
        }

        foreach (ProjectStage stage in fruitless)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"Stages[{stages.IndexOf(stage)}]");
            judgement.Cite(path, "у этапа нет ни результата, ни продукта", "the stage has neither a result nor a product");
        }
    }
}
