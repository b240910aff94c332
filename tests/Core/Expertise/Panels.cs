using System.Collections.Immutable;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Rubrics, sheets, policies and panels of every shape, and plain ones to write examples with.</summary>
public static class Panels
{
    public static readonly LocalDate Day = new(2024, 5, 12);

    public const string Round = "заседание 1";

    public static Arbitrary<ExpertRubric> AnyRubric() => Arb.From(RubricGen);

    public static Arbitrary<ExpertisePolicy> AnyPolicy() => Arb.From(PolicyGen);

    public static Arbitrary<ExpertSheet> AnySheet() => Arb.From(from rubric in RubricGen from marks in MarksGen(rubric) select Sheet(rubric, "Э-1", marks));

    public static Arbitrary<ExpertPanel> AnyPanel() => Arb.From(RubricGen.SelectMany(PanelGen));

    public static Gen<ExpertRubric> RubricGen { get; } =
        from count in Gen.Choose(1, 5)
        from criteria in Gen.CollectToArray(Enumerable.Range(0, count), CriterionGen)
        select Rubric(criteria);

    public static Gen<ExpertisePolicy> PolicyGen { get; } =
        from experts in Gen.Choose(0, 4)
        from gaps in Gen.Elements(Enum.GetValues<InformationGapRule>())
        from sum in Gen.Elements(false, true)
        from share in Optional(Gen.Choose(1, 20).Select(twentieths => twentieths / 20m))
        from points in Optional(Gen.Choose(1, 60).Select(points => points / 2m))
        from floor in Optional(Gen.Choose(1, 30).Select(points => (decimal)points))
        from floors in Gen.Elements(Enum.GetValues<CriterionFloorRule>())
        from divergence in Optional(Gen.Choose(1, 10).Select(tenths => tenths / 10m))
        from top in Gen.Choose(0, 4)
        from ties in Gen.SubListOf(Enum.GetValues<TieRule>()).SelectMany(rules => Gen.Shuffle(rules.ToArray()))
        select new ExpertisePolicy
        {
            Source = "проверка",
            Certainty = Certainty.Ours,
            MinExperts = experts,
            InformationGaps = gaps,
            Aggregation = sum && gaps != InformationGapRule.NotTakenPart ? ScoreAggregation.Sum : ScoreAggregation.Mean,
            PassShare = share,
            PassPoints = points,
            ExpertFloor = floor,
            CriterionFloors = floors,
            DivergenceShare = divergence,
            TopCount = top,
            TieOrder = [.. ties],
        };

    public static Gen<ExpertPanel> PanelGen(ExpertRubric rubric) => PanelGen(rubric, "З-1");

    public static Gen<ExpertPanel> PanelGen(ExpertRubric rubric, string subject) =>
        from experts in Gen.Choose(1, 6)
        from extra in Gen.Choose(0, 1)
        from sheets in Gen.CollectToArray(Enumerable.Range(0, experts + extra), _ => MarksGen(rubric))
        from signed in Gen.ArrayOf(Gen.Choose(0, 5), experts + extra)
        from conflicts in Gen.ArrayOf(Gen.Choose(0, 7), experts + extra)
        from recused in Gen.ArrayOf(Gen.Choose(0, 9), experts + extra)
        select new ExpertPanel
        {
            Subject = subject,
            Round = Round,
            Rubric = rubric,
            Experts = [.. Enumerable.Range(0, experts).Select(Key)],
            ExtraExperts = [.. Enumerable.Range(experts, extra).Select(Key)],
            Statements =
            [
                .. Enumerable.Range(0, experts + extra).Where(i => conflicts[i] != 1)
                    .Select(i => Statement(Key(i), conflicts[i] == 0 ? [ConflictOfInterest.Of(ConflictKind.CoAuthor)] : [])),
            ],
            Recusals = [.. Enumerable.Range(0, experts + extra).Where(i => recused[i] == 0).Select(i => new Recusal { Expert = Key(i), Reason = "соавтор", On = Day })],
            Sheets = [.. Enumerable.Range(0, experts + extra).Where(i => signed[i] > 0).Select(i => Sheet(rubric, Key(i).Value, sheets[i], subject))],
        };

    public static Gen<CriterionMark[]> MarksGen(ExpertRubric rubric) => Gen.CollectToArray(rubric.Criteria, criterion => Gen.Frequency(
        (12, Gen.Choose(0, (int)((criterion.Scale.Max - criterion.Scale.Min) / criterion.Scale.Step)).Select(steps => CriterionMark.Of(criterion.Id, criterion.Scale.Min + steps * criterion.Scale.Step))),
        (1, Gen.Constant(CriterionMark.InsufficientInformation(criterion.Id)))));

    public static Id<Expert> Key(int number) => FormattableString.Invariant($"Э-{number}");

    public static ExpertRubric Rubric(params Criterion[] criteria) => new()
    {
        Id = "рубрика",
        Name = "Критерии",
        Source = "проверка",
        Certainty = Certainty.Ours,
        Criteria = [.. criteria],
    };

    public static Criterion Criterion(string id, decimal max, decimal weight = 1, decimal? floor = null) =>
        new() { Id = id, Name = id, Scale = AnchoredScale.Of(0, max), Weight = weight, Floor = floor };

    public static ConflictStatement Statement(Id<Expert> expert, params ConflictOfInterest[] conflicts) =>
        new() { Expert = expert, Round = Round, StatedOn = Day, Conflicts = [.. conflicts] };

    public static ExpertSheet Sheet(ExpertRubric rubric, string expert, CriterionMark[] marks, string subject = "З-1", string? id = null, string? replaces = null) => new()
    {
        Id = Id<ExpertSheet>.Of(id ?? $"Л-{subject}-{expert}"),
        Expert = expert,
        Subject = subject,
        Rubric = rubric,
        Marks = [.. marks],
        Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
        SignedOn = Day,
        Replaces = replaces is null ? default(Id<ExpertSheet>) : replaces,
    };

    /// <summary>A panel of experts without conflicts; a row of points for each, <see langword="null"/> for «недостаточно информации».</summary>
    public static ExpertPanel Panel(ExpertRubric rubric, params decimal?[][] rows) => Panel(rubric, "З-1", rows);

    public static ExpertPanel Panel(ExpertRubric rubric, string subject, params decimal?[][] rows)
    {
        ImmutableArray<Id<Expert>> experts = [.. Enumerable.Range(1, rows.Length).Select(Key)];
        return new()
        {
            Subject = subject,
            Round = Round,
            Rubric = rubric,
            Experts = experts,
            Statements = [.. experts.Select(expert => Statement(expert))],
            Sheets = [.. experts.Select((expert, i) => Sheet(rubric, expert.Value, Marks(rubric, rows[i]), subject))],
        };
    }

    public static CriterionMark[] Marks(ExpertRubric rubric, params decimal?[] points) =>
        [.. rubric.Criteria.Zip(points, (criterion, given) => given is { } value ? CriterionMark.Of(criterion.Id, value) : CriterionMark.InsufficientInformation(criterion.Id))];

    public static ExpertisePolicy Policy(int minExperts = 1) => new() { Source = "проверка", Certainty = Certainty.Ours, MinExperts = minExperts };

    private static Gen<Criterion> CriterionGen(int number) =>
        from min in Gen.Choose(0, 2)
        from steps in Gen.Choose(1, 6)
        from step in Gen.Elements(1m, 0.5m, 0.25m)
        from weight in Gen.Elements(0m, 1m, 2m, 0.05m, 0.3m, 7m)
        from floor in Gen.Choose(-4, steps)
        select new Criterion
        {
            Id = FormattableString.Invariant($"к-{number}"),
            Name = "критерий",
            Scale = AnchoredScale.Of(min, min + steps * step, step),
            Weight = weight,
            Floor = floor < 0 ? null : min + floor * step,
        };

    private static Gen<decimal?> Optional(Gen<decimal> gen) => Gen.OneOf(Gen.Constant((decimal?)null), gen.Select(value => (decimal?)value));
}
