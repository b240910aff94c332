using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Reports;

/// <summary>What the rules on reports find, each finding with what it rests on and its legal reference.</summary>
internal static class RemarksText
{
    private static readonly CountedNoun Rule = CountedNoun.Of("правило", "правила", "правил");

    public static IEnumerable<Block> Blocks(ReportCase report, EvaluationContext check)
    {
        Examination[] examined = [.. ReportRules.All.Rules.Select(rule => rule.Examine(report, check))];
        Examination[] told = [.. examined.Where(found => found.Verdict.State is VerdictState.Violated or VerdictState.Indeterminate)];
        if (told.Length == 0)
        {
            yield return new Paragraph($"Отчет проверен ({Rule.Count(examined.Length)}), замечаний нет.");
            yield break;
        }

        foreach (Examination found in told)
        {
            Verdict verdict = found.Verdict;
            RuleCard card = verdict.Rule.Card;
            yield return new Paragraph($"{Outcome(verdict)} «{RuleText.Plain(card.Russian)}» ({card.Id}){Because(verdict)}. Основание: {card.Basis}{CertaintyText.InBrackets(card.Certainty)}.");
            if (verdict.IsViolated && !found.Evidence.IsEmpty)
            {
                yield return new DashList((ImmutableArray<RichText>)[.. found.Evidence.Select(evidence => (RichText)Letters.InSentence(EndMarks.Strip(RuleText.Plain(evidence.Russian))))]);
            }
        }
    }

    private static string Outcome(Verdict verdict) => verdict.Severity switch
    {
        RuleSeverity.Refusal => "Нарушение правила",
        RuleSeverity.Remark => "Замечание по правилу",
        RuleSeverity.Recommendation => "Рекомендация по правилу",
        _ => "Не проверено правило",
    };

    private static string Because(Verdict verdict) =>
        verdict.Reason is { } reason ? $": {RuleText.Plain(reason.Russian)}"
        : verdict.MissingFact is { } fact ? $": нет сведений – {RuleText.Plain(fact.Russian)}"
        : verdict.MissingParameter is not null ? ": порядок не устанавливает нужного значения"
        : verdict is { Measure: { } measure, Observed: { } observed } ? $": {RuleText.Plain(measure.Russian)} –\u00A0{NumberText.Of(observed.ToDecimal(2))}"
        : "";
}
