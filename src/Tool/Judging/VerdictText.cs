using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Judging;

/// <summary>A report in Russian, for a person: a mark, the explanation, and what became of the verdict.</summary>
internal static class VerdictText
{
    private const string Reset = "\u001b[0m";

    public static void Write(EvaluationReport report, Session session)
    {
        session.Output.WriteLine($"Набор правил: {report.RuleSet}");
        foreach (Ground ground in report.Grounds)
        {
            foreach (GroundPart part in ground.Parts)
            {
                (string mark, string color) = Mark(part.Verdict);
                session.Output.Write(session.AllowsColor ? $"{color}{mark}{Reset} " : $"{mark} ");
                session.Output.WriteLine(part.Verdict.Explain(report.Context).Russian + Standing(part));
            }
        }

        session.Output.WriteLine($"Итого: {string.Join(", ", Enum.GetValues<VerdictState>().Select(state => (Name: Name(state), Count: report.Grounds.Count(ground => ground.State == state))).Where(pair => pair.Count > 0).Select(pair => $"{pair.Name} {pair.Count.ToString(CultureInfo.InvariantCulture)}"))}.");
    }

    private static (string Mark, string Color) Mark(Verdict verdict) => verdict.State switch
    {
        VerdictState.Satisfied => ("✓", "\u001b[32m"),
        VerdictState.Violated => verdict.Severity == RuleSeverity.Refusal ? ("✗", "\u001b[31m") : ("!", "\u001b[33m"),
        VerdictState.NotApplicable => ("–", "\u001b[90m"),
        VerdictState.Indeterminate => ("?", "\u001b[35m"),
        _ => ("Э", "\u001b[36m"),
    };

    private static string Standing(GroundPart part) => part.Standing switch
    {
        GroundStanding.Overridden => $" Вытеснено: {string.Join(", ", part.By)}.",
        GroundStanding.Conflicts => $" В коллизии с {string.Join(", ", part.By)}.",
        _ => "",
    };

    private static string Name(VerdictState state) => state switch
    {
        VerdictState.Satisfied => "соблюдено",
        VerdictState.Violated => "нарушено",
        VerdictState.NotApplicable => "не применяется",
        VerdictState.Indeterminate => "не определено",
        VerdictState.ExpertJudgement => "за экспертом",
        _ => "в коллизии",
    };
}
