using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Testing.Tests;

/// <summary>What belongs together in a value beyond what the domain refuses by itself.</summary>
internal static class Consistency
{
    public static void Require(ExpertPanel panel)
    {
        Assert.All(panel.Sheets, sheet => Assert.Contains(sheet.Expert, panel.Experts.Concat(panel.ExtraExperts)));
        Assert.All(panel.Statements, statement => Assert.Contains(statement.Expert, panel.Experts.Concat(panel.ExtraExperts)));
        Assert.All(panel.Statements, statement => Assert.Equal(panel.Round, statement.Round));
        Assert.All(panel.Recusals, recusal => Assert.Contains(recusal.Expert, panel.Experts.Concat(panel.ExtraExperts)));
        Assert.All(panel.Sheets, Require);
    }

    public static void Require(ExpertSheet sheet)
    {
        Assert.Empty(sheet.Rubric.ViolationsOf(sheet.Marks, sheet.Verdict));
        Assert.Equal(sheet.Rubric.Criteria.Select(criterion => criterion.Id), sheet.Marks.Select(mark => mark.Criterion));
    }

    public static void Require(CouncilSitting sitting)
    {
        int voters = sitting.Council.Members.Count(member => !member.IsNonVoting && sitting.Present.Contains(member.Id));
        Assert.All(sitting.Items.Where(item => item.Votes is not null), item => Assert.Equal(voters, item.Votes!.Total + item.Recusals.Length));
        Assert.All(sitting.SignedBy, member => Assert.Contains(member, sitting.Present));
    }

    public static void Require(Roadmap roadmap)
    {
        Assert.All(roadmap.Facts, fact => Assert.Contains(
            fact.Number, roadmap.Baseline.Rows.Select(row => row.Number).Concat(roadmap.Revisions.SelectMany(revision => revision.Changes).Select(change => change.Number))));
    }

    public static void Require(Application application) =>
        Assert.All(application.Versions.Zip(application.Versions.Skip(1)), pair => Assert.True(pair.First.Return!.ReturnedAt <= pair.Second.SubmittedAt));

    /// <summary>Each event is allowed from where the events before it led, told by the table alone.</summary>
    public static void Require(InnovationPlatform platform)
    {
        var lived = platform.With(p => p.History, []);
        foreach (StatusEvent happened in platform.History)
        {
            Assert.Contains(happened.Trigger, PlatformLifeCycle.AllowedFrom(lived.StandingOn(happened.EffectiveOn).Status));
            lived = lived.Record(happened);
            Assert.All(happened.Chain.Links.Zip(happened.Chain.Links.Skip(1)), pair => Assert.True(pair.First.Date <= pair.Second.Date));
        }
    }
}
