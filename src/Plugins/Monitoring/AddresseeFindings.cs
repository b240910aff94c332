using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>All that a note says to one addressee: what was found, what is lacking, what is left to an expert, what is recommended by when.</summary>
internal sealed class AddresseeFindings(AnalyticalNote note, ImmutableArray<SubjectFindings> findings)
{
    private NounPhrase Name => findings[0].Subject.Addressee.Name;

    public Clause ToClause(IMorphology morphology) => new($"{Letters.Capitalized(Name.Nominative)}:", [.. findings.SelectMany(Found), .. Recommended(morphology)]);

    private IEnumerable<Block> Found(SubjectFindings finding)
    {
        string of = finding.Subject.Name is { } name ? $"{Letters.Capitalized(name)}. " : "";
        (Rule Rule, string Missing)[] unknown = [.. finding.Unknown];
        Verdict[] broken = [.. finding.Broken];
        Verdict[] forExpert = [.. finding.ForExpert];
        if (broken.Length > 0)
        {
            yield return new Paragraph($"{of}Не выполнены:");
            yield return new DashList([.. broken.Select(verdict => (RichText)VerdictText.Finding(verdict))]);
        }
        else
        {
            yield return new Paragraph($"{of}Нарушений не установлено{(unknown.Length > 0 ? " в пределах имеющихся сведений" : "")}.");
        }

        if (unknown.Length > 0)
        {
            yield return new Paragraph("Не хватает сведений:");
            yield return new DashList([.. unknown.GroupBy(entry => entry.Missing, StringComparer.Ordinal).Select(group => (RichText)$"{group.Key} ({Ids(group.Select(entry => entry.Rule))})")]);
        }

        foreach (Examination examined in finding.Subject.Examinations.Where(examined => !examined.Evidence.IsEmpty && broken.Concat(finding.Undetermined).Contains(examined.Verdict)))
        {
            yield return new Paragraph($"Подробности по требованию {examined.Verdict.Rule.Id}:");
            yield return new DashList([.. examined.Evidence.Select(evidence => (RichText)RuleText.Plain(evidence.Russian))]);
        }

        if (forExpert.Length > 0)
        {
            yield return new Paragraph("Оставлено на суждение эксперта:");
            yield return new DashList([.. forExpert.Select(verdict => (RichText)$"{VerdictText.Open(verdict)} ({verdict.Rule.Id})")]);
        }

        if (finding.Subject.Outcome is { } outcome)
        {
            yield return new Paragraph($"Предложение по итогам: {OutcomeText.Of(outcome)}.");
        }
    }

    private IEnumerable<Block> Recommended(IMorphology morphology)
    {
        Rule[] unknown = [.. findings.SelectMany(finding => finding.Unknown).Select(entry => entry.Rule)];
        (LocalDate DueOn, string Action)[] actions =
        [
            .. findings.SelectMany(finding => finding.Broken.Select(verdict => (finding.Subject, Verdict: verdict))).GroupBy(entry => entry.Verdict.Rule.Id, StringComparer.Ordinal)
                .Select(group => Recommendation(group.MaxBy(entry => entry.Verdict.Severity).Verdict, group.Select(entry => entry.Subject.Name).OfType<string>())),
            .. unknown.Length == 0 ? Array.Empty<(LocalDate, string)>() : [(note.DueOn, $"представить недостающие сведения ({Ids(unknown)})")],
        ];
        string name = morphology.Decline(Name, GrammaticalCase.Dative, Animacy.Animate).Text;
        foreach (IGrouping<LocalDate, string> due in actions.Distinct().GroupBy(entry => entry.DueOn, entry => entry.Action).OrderBy(group => group.Key))
        {
            yield return new Paragraph($"Рекомендовать {name} в срок до {RussianDate.ForText(due.Key)}:");
            yield return new DashList([.. due]);
        }
    }

    private static string Ids(IEnumerable<Rule> rules) => string.Join(", ", rules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));

    private (LocalDate DueOn, string Action) Recommendation(Verdict verdict, IEnumerable<string> where)
    {
        RuleRecommendation? own = note.Recommendations.FirstOrDefault(recommendation => recommendation.Rule == verdict.Rule.Id);
        string thing = verdict.Severity == RuleSeverity.Remark ? "замечание" : "нарушение";
        string action = own?.Action ?? (verdict.Severity == RuleSeverity.Recommendation
            ? $"принять меры по требованию «{VerdictText.Title(verdict.Rule.Card)}» ({verdict.Rule.Id})"
            : $"устранить {thing} по требованию «{VerdictText.Title(verdict.Rule.Card)}» ({verdict.Rule.Id})");

        // An addressee with several projects has to know which of them are meant.
        return (own?.DueOn ?? note.DueOn, findings.Length > 1 ? string.Join(": ", new[] { action, string.Join(", ", where) }.Where(part => part.Length > 0)) : action);
    }
}
