using InnovationDomain.Platforms;

namespace InnovationDomain.Tests.Platforms;

public sealed class PlatformLifeCycleTests
{
    [Fact]
    public void The_diagram_of_the_guide_is_the_table()
    {
        string guide = Repository.Read("docs/platform-life-cycle.md").ReplaceLineEndings("\n");
        int start = guide.IndexOf("```mermaid\n", StringComparison.Ordinal) + "```mermaid\n".Length;
        Assert.Equal(PlatformLifeCycle.ToMermaid(), guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_state_and_a_trigger_lead_to_one_state() =>
        Assert.Equal(PlatformLifeCycle.Transitions.Length, PlatformLifeCycle.Transitions.DistinctBy(row => (row.From, row.Trigger)).Count());

    [Fact]
    public void Every_state_is_reached_and_every_state_but_the_last_is_left()
    {
        var reached = new HashSet<PlatformStatus> { PlatformLifeCycle.Initial };
        while (PlatformLifeCycle.Transitions.Any(row => reached.Contains(row.From) && reached.Add(row.To)))
        {
        }

        Assert.Equal(Enum.GetValues<PlatformStatus>(), reached.Order());
        Assert.Equal([PlatformStatus.Archived], Enum.GetValues<PlatformStatus>().Where(status => PlatformLifeCycle.AllowedFrom(status).IsEmpty));
    }

    [Fact]
    public void Every_trigger_is_in_the_table() =>
        Assert.Equal(Enum.GetValues<PlatformTrigger>(), PlatformLifeCycle.Transitions.Select(row => row.Trigger).Distinct().Order());

    [Fact]
    public void The_way_to_an_extension_leads_through_an_active_status_only() =>
        Assert.Equal([PlatformStatus.Active], PlatformLifeCycle.Transitions.Where(row => row.Trigger == PlatformTrigger.Extension).Select(row => row.From));

    // A status begins to be held by a grant alone, and what ends it is a decision or time.
    [Fact]
    public void Only_a_grant_gives_a_status() =>
        Assert.Equal(
            [PlatformTrigger.Grant],
            PlatformLifeCycle.Transitions.Where(row => !PlatformLifeCycle.IsHeldIn(row.From) && PlatformLifeCycle.IsHeldIn(row.To)).Select(row => row.Trigger).Distinct());

    [Fact]
    public void What_happens_by_itself_is_not_offered_to_be_recorded() =>
        Assert.Equal(
            [PlatformTrigger.ReportSubmission, PlatformTrigger.Extension, PlatformTrigger.Suspension, PlatformTrigger.EarlyTermination, PlatformTrigger.Completion],
            PlatformLifeCycle.AllowedFrom(PlatformStatus.Active).ToArray());

    [Fact]
    public void Next_reads_the_table() => Assert.All(
        from status in Enum.GetValues<PlatformStatus>() from trigger in Enum.GetValues<PlatformTrigger>() select (status, trigger),
        pair => Assert.Equal(
            PlatformLifeCycle.Transitions.FirstOrDefault(row => row.From == pair.status && row.Trigger == pair.trigger)?.To,
            PlatformLifeCycle.Next(pair.status, pair.trigger)));
}
