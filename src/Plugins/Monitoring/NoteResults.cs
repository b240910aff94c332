using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Evaluation;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>The results rule by rule over all subjects, and which rules rest on what was not verified.</summary>
internal sealed class NoteResults(ImmutableArray<SubjectFindings> findings)
{
    private readonly IGrouping<string, (Rule Rule, VerdictState State)>[] _rules =
        [.. findings.SelectMany(finding => finding.Counted).GroupBy(answer => answer.Rule.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)];

    public bool IsEmpty => _rules.Length == 0;

    public Table ToTable() => new(
        [
            new("Требование"), Count("Соблюдено", 25), Count("Нарушено", 24), Count("Нет сведений", 24), Count("Для эксперта", 22), Count("Доля нарушений, %", 26),
        ],
        [.. _rules.Select(Row)])
    { Caption = "Результаты по требованиям" };

    /// <summary>What a reader has to check before relying on the note.</summary>
    public IEnumerable<Block> Reservations(EvaluationContext context)
    {
        RichText[] items =
        [
            .. _rules.Select(group => group.First().Rule).Select(rule => (rule.Card, Parameters: Unverified(rule, context)))
                .Where(entry => entry.Card.Certainty != Certainty.Read || entry.Parameters.Length > 0)
                .Select(entry => (RichText)$"{entry.Card.Id}: {string.Join("; ", Grounds(entry.Card).Concat(entry.Parameters))}"),
        ];
        if (items.Length > 0)
        {
            yield return new Heading("Оговорки");
            string library = items.Any(item => item.ToString().Contains("библиотек", StringComparison.Ordinal)) ? " (библиотека – программная библиотека правил, по которым проведена оценка)" : "";
            yield return new Paragraph($"Следующие требования и пороговые значения не подтверждены текстом акта и подлежат сверке до принятия решений{library}:");
            yield return new DashList([.. items]);
        }
    }

    private static TableColumn Count(RichText heading, int width) => new(heading) { Width = Length.FromMillimeters(width), Alignment = ColumnAlignment.Center };

    private static IEnumerable<string> Grounds(RuleCard card)
    {
        if (card.Certainty != Certainty.Read)
        {
            yield return VerdictText.CertaintyOf(card.Certainty);
            if (card.Remark is { } remark)
            {
                yield return RuleText.Plain(remark);
            }
        }
    }

    private static string[] Unverified(Rule rule, EvaluationContext context) =>
    [
        .. RuleCatalogue.ParametersOf(rule, context).Where(use => use.Value is not null && (use.Certainty != Certainty.Read || use.IsStale)).Select(VerdictText.ThresholdsOf).Distinct(),
    ];

    // Of all that enough is known of: what nobody can tell is neither kept nor broken.
    private static TableRow Row(IGrouping<string, (Rule Rule, VerdictState State)> rule)
    {
        int Of(VerdictState state) => rule.Count(answer => answer.State == state);
        int broken = Of(VerdictState.Violated);
        int known = rule.Count() - Of(VerdictState.Indeterminate);
        return new(
        [
            $"{VerdictText.Title(rule.First().Rule.Card)} ({rule.Key})", NumberText.Of(Of(VerdictState.Satisfied)), NumberText.Of(broken), NumberText.Of(Of(VerdictState.Indeterminate)),
            NumberText.Of(Of(VerdictState.ExpertJudgement)), known == 0 ? default(TableCell) : NumberText.Of(Fraction.Of(100L * broken, known), 1),
        ]);
    }
}
