using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>ROD-01: every row of the plan of the day names who is responsible, a result and a term within the days of the project.</summary>
/// <remarks>
/// The five columns were read in roadmaps of six regions. A term lies within the project when its latest day does. A year that the production calendar does not know leaves the verdict open:
/// nobody can say yet whether the day works.
/// </remarks>
public sealed class RoadmapRowsAreComplete : Rule<RoadmapCase>
{
    private readonly Fact<RoadmapCase, Roadmap> _roadmap;
    private readonly Fact<RoadmapCase, DateInterval> _term;
    private readonly Measure _incomplete;
    private readonly Reason _noRows;
    private readonly Reason _yearUnknown;

    /// <summary>Makes the rule.</summary>
    public RoadmapRowsAreComplete()
        : base(new RuleCard
        {
            Id = "ROD-01",
            Russian = "Строки дорожной карты имеют ответственного, результат и срок в пределах проекта",
            English = "Rows of the roadmap have somebody responsible, a result and a term within the project",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Agencies,
            Remark = "часть говорит о проектах; графы прочитаны в дорожных картах регионов (Тамбов, Киров, Орёл, Пермь, Омск, Томск)",
            Claims = RuleClaims.OrderFree,
            ReadsCalendar = true,
        })
    {
        _roadmap = Fact("Roadmap", "строки дорожной карты", "the rows of the roadmap", roadmap => roadmap.Roadmap);
        _term = Fact("Term", "срок проекта", "the days of the project", roadmap => roadmap.Term);
        _incomplete = Measure("Incomplete", Bound.AtMost, "строк без ответственного, результата или срока в пределах проекта", "rows without somebody responsible, a result or a term within the project");
        _noRows = NotApplicable("NoRows", "в дорожной карте нет строк", "the roadmap has no rows");
        _yearUnknown = Indeterminate("YearUnknown", "срок строки приходится на год, которого нет в производственном календаре", "the term of a row lies in a year that the production calendar does not know");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<RoadmapCase> judgement)
    {
        if (!judgement.Knows(_roadmap, out Roadmap? roadmap))
        {
            return judgement.Unknown();
        }

        RoadmapPlan plan = roadmap.PlanAsOf(judgement.AssessedOn);
        if (plan.Rows.IsEmpty)
        {
            return judgement.Answer(_noRows);
        }

        bool knowsTerm = judgement.Knows(_term, out DateInterval? term);
        (int incomplete, bool isYearUnknown) = (0, false);
        foreach (RoadmapItem row in plan.Rows)
        {
            LocalDate? due = row.Due?.LatestDay;
            bool isOutside = knowsTerm && due is { } day && !term!.Contains(day);
            bool lacks = row.Responsible is null || row.Result is null || due is null || isOutside;
            incomplete += lacks ? 1 : 0;
            isYearUnknown |= due is { } last && !judgement.Calendar.Knows(last.Year);
            if (lacks && judgement.IsExamined)
            {
                string[] russian = [.. Lacking(row, isOutside, "нет ответственного", "нет результата", "нет срока", "срок вне проекта")];
                string[] english = [.. Lacking(row, isOutside, "nobody responsible", "no result", "no term", "the term is outside the project")];
                judgement.Cite($"Roadmap.Rows[{row.Number}]", $"«{row.Measure}»: {string.Join(", ", russian)}", $"“{row.Measure}”: {string.Join(", ", english)}");
            }
        }

        return incomplete > 0 ? judgement.Compare(_incomplete, incomplete, 0)
            : !knowsTerm ? judgement.Unknown()
            : isYearUnknown ? judgement.Answer(_yearUnknown)
            : judgement.Compare(_incomplete, 0, 0);
    }

    private static IEnumerable<string> Lacking(RoadmapItem row, bool isOutside, string responsible, string result, string due, string outside) => new[]
    {
        row.Responsible is null ? responsible : null,
        row.Result is null ? result : null,
        row.Due is null ? due : null,
        isOutside ? outside : null,
    }.OfType<string>();
}
