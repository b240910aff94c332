using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>REP-02: the report answers for every row of the roadmap that is due in the period, gives a reason and a new date for what is not done, and a fact for every indicator.</summary>
/// <remarks>What a report leaves out is our reading of what a report on a roadmap is for: see <see cref="PlatformReport.FindGaps"/> and <see cref="ReportedMeasure.DueIn"/>. Rows are found by their numbers.</remarks>
public sealed class ReportAnswersForEveryRow : Rule<ReportCase>
{
    private readonly Fact<ReportCase, PlatformReport> _report;
    private readonly Fact<ReportCase, Roadmap> _roadmap;
    private readonly Measure _gaps;

    /// <summary>Makes the rule.</summary>
    public ReportAnswersForEveryRow()
        : base(new RuleCard
        {
            Id = "REP-02",
            Russian = "Отчёт отвечает за каждую строку дорожной карты и каждый показатель",
            English = "The report answers for every row of the roadmap and every indicator",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Ours,
            Remark = "часть отсылает к порядку признания; отчёты по дорожным картам за полугодие – по практике г. Чебоксары, условия полноты предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _report = Fact("Report", "мероприятия и показатели отчёта", "the measures and the indicators of the report", report => report.Report);
        _roadmap = Fact("Roadmap", "дорожная карта", "the roadmap", report => report.Roadmap);
        _gaps = Measure("Gaps", Bound.AtMost, "пробелов отчёта", "gaps in the report");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ReportCase> judgement)
    {
        if (!judgement.Knows(_report, out PlatformReport? report))
        {
            return judgement.Unknown();
        }

        int gaps = 0;
        foreach (ReportGap gap in report.FindGaps())
        {
            gaps++;
            judgement.Cite($"Report.{gap.Path}", gap.Russian, gap.English);
        }

        if (judgement.Knows(_roadmap, out Roadmap? roadmap))
        {
            ImmutableArray<ReportedMeasure> due = ReportedMeasure.DueIn(ReportedMeasure.Of(roadmap, report.Period.End), report.Period);
            foreach (ReportedMeasure row in due.Where(row => !report.Measures.Any(measure => measure.Number == row.Number)))
            {
                gaps++;
                judgement.Cite($"Roadmap.Rows[{row.Number}]", $"В отчёте нет строки {row.Number} «{row.Measure}».", $"The report leaves out row {row.Number} «{row.Measure}».");
            }
        }
        else if (gaps == 0)
        {
            return judgement.Unknown();
        }

        return judgement.Compare(_gaps, gaps, 0);
    }
}
