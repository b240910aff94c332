using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>A verdict in one line of an example: «Violated Late ToClosing -1», «Indeterminate Register».</summary>
public static class BriefVerdicts
{
    public static string Brief(this Verdict verdict) => string.Join(' ', new[]
    {
        verdict.State.ToString(),
        verdict.Reason?.Name ?? verdict.MissingFact?.Name ?? verdict.MissingParameter?.Name ?? (verdict.LacksCalendarYear ? "Calendar" : null),
        verdict.Measure?.Name,
        verdict.Margin?.ToString(),
    }.OfType<string>());

    public static IEnumerable<string> Lines(this Examination examined) => examined.Evidence.Select(evidence => $"{evidence.Path}: {evidence.Russian}");
}
