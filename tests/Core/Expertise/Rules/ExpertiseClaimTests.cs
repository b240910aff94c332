using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Identity;

namespace InnovationDomain.Tests.Expertise.Rules;

/// <summary>What the rules of expertise claim, on panels and policies of every shape.</summary>
public sealed class ExpertiseClaimTests
{
    [Property(Arbitrary = [typeof(Panels)], MaxTest = 300)]
    public void A_higher_mark_never_breaks_what_was_kept(ExpertPanel panel, ExpertisePolicy policy, int seed)
    {
        if (Raised(panel, new Random(seed)) is { } raised)
        {
            Each(RuleClaims.MonotoneInScores, rule => Assert.False(
                rule.Evaluate(panel, Policies.Under(policy)).State == VerdictState.Satisfied && rule.Evaluate(raised, Policies.Under(policy)).IsViolated, rule.Id));
        }
    }

    [Property(Arbitrary = [typeof(Panels)], MaxTest = 300)]
    public void One_more_sheet_never_breaks_what_was_kept_and_moves_the_margin_by_one(ExpertPanel panel, ExpertisePolicy policy)
    {
        Id<Expert> further = "Э-новый";
        ExpertPanel more = panel.Appoint(further).Add(Panels.Statement(further)).Add(Panels.Sheet(panel.Rubric, further.Value, [.. panel.Rubric.Criteria.Select(criterion => CriterionMark.Of(criterion.Id, criterion.Scale.Min))]));
        Each(RuleClaims.MonotoneInItems | RuleClaims.LinearMargin, rule =>
        {
            (Verdict before, Verdict after) = (rule.Evaluate(panel, Policies.Under(policy)), rule.Evaluate(more, Policies.Under(policy)));
            Assert.False(before.State == VerdictState.Satisfied && after.IsViolated, rule.Id);
            Assert.Equal(before.Margin + 1, after.Margin);
        });
    }

    [Property(Arbitrary = [typeof(Panels)], MaxTest = 300)]
    public void Whoever_the_experts_are(ExpertPanel panel, ExpertisePolicy policy)
    {
        ExpertPanel exchanged = Exchanged(panel);
        Each(RuleClaims.AnonymousInPersons, rule => Assert.Equal(rule.Evaluate(panel, Policies.Under(policy)), rule.Evaluate(exchanged, Policies.Under(policy))));
        foreach (Rule<ExpertiseCase> rule in ExpertiseRules.Cases.Rules.Where(rule => rule.Card.Claims.HasFlag(RuleClaims.AnonymousInPersons)))
        {
            Assert.Equal(
                rule.Evaluate(new() { Panel = panel, StatedScore = 6, ReceivedOn = Panels.Day }, Policies.Under(policy)),
                rule.Evaluate(new() { Panel = exchanged, StatedScore = 6, ReceivedOn = Panels.Day }, Policies.Under(policy)));
        }
    }

    private static void Each(RuleClaims claims, Action<Rule<ExpertPanel>> law)
    {
        Rule<ExpertPanel>[] claiming = [.. ExpertiseRules.All.Rules.Where(rule => rule.Card.Claims.HasFlag(claims))];
        Assert.NotEmpty(claiming);
        Assert.All(claiming, law);
    }

    private static ExpertPanel? Raised(ExpertPanel panel, Random random)
    {
        if (panel.Sheets.IsEmpty)
        {
            return null;
        }

        int at = random.Next(panel.Sheets.Length);
        Criterion criterion = panel.Rubric.Criteria[random.Next(panel.Rubric.Criteria.Length)];
        ExpertSheet sheet = panel.Sheets[at];
        return sheet.MarkOf(criterion.Id).Points is not { } points || points == criterion.Scale.Max ? null
            : With(panel, panel.Sheets.SetItem(at, Copy(sheet, sheet.Expert, [.. sheet.Marks.Select(mark => mark.Criterion == criterion.Id ? CriterionMark.Of(criterion.Id, points + criterion.Scale.Step) : mark)])), key => key);
    }

    // The keys change places, the first with the last.
    private static ExpertPanel Exchanged(ExpertPanel panel)
    {
        Id<Expert>[] keys = [.. panel.Experts, .. panel.ExtraExperts];
        Id<Expert> Other(Id<Expert> key) => keys[keys.Length - 1 - Array.IndexOf(keys, key)];
        return With(panel, [.. panel.Sheets.Select(sheet => Copy(sheet, Other(sheet.Expert), sheet.Marks))], Other);
    }

    private static ExpertPanel With(ExpertPanel panel, ImmutableArray<ExpertSheet> sheets, Func<Id<Expert>, Id<Expert>> key) => new()
    {
        Subject = panel.Subject,
        Round = panel.Round,
        Rubric = panel.Rubric,
        Experts = [.. panel.Experts.Select(key)],
        ExtraExperts = [.. panel.ExtraExperts.Select(key)],
        Statements = [.. panel.Statements.Select(statement => new ConflictStatement { Expert = key(statement.Expert), Round = statement.Round, StatedOn = statement.StatedOn, Conflicts = statement.Conflicts })],
        Recusals = [.. panel.Recusals.Select(recusal => new Recusal { Expert = key(recusal.Expert), Reason = recusal.Reason, On = recusal.On })],
        Sheets = sheets,
        DueOn = panel.DueOn,
    };

    private static ExpertSheet Copy(ExpertSheet sheet, Id<Expert> expert, ImmutableArray<CriterionMark> marks) =>
        new() { Id = sheet.Id, Expert = expert, Subject = sheet.Subject, Rubric = sheet.Rubric, Marks = marks, Verdict = sheet.Verdict, SignedOn = sheet.SignedOn };
}
