using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>Rules that answer a state by the dossier's note: «TST-1=Violated;TST-2=NotApplicable»; satisfied where it says nothing.</summary>
public static class Fixed
{
    public static MadeUpRule Rule(string id, RuleSeverity severity = RuleSeverity.Refusal, params VerdictState[] others) => new(
        (MadeUpRule rule, ref Judgement<Dossier> judgement) =>
        {
            _ = judgement.Knows((Fact<Dossier, string>)rule.Facts[0], out string? note);
            return note!.Split(';').FirstOrDefault(part => part.StartsWith(id + "=", StringComparison.Ordinal)) is { } given
                ? judgement.Answer(rule.Reasons.Single(reason => reason.State == Enum.Parse<VerdictState>(given[(id.Length + 1)..])))
                : judgement.Satisfied();
        },
        rule =>
        {
            _ = rule.NewFact("Note");
            foreach (VerdictState state in others.Length > 0 ? others : [VerdictState.Violated, VerdictState.NotApplicable, VerdictState.Indeterminate, VerdictState.ExpertJudgement])
            {
                _ = rule.NewReason(state.ToString(), state);
            }
        },
        id,
        severity: severity);

    public static Dossier Dossier(string note) => new([], null, note);
}
