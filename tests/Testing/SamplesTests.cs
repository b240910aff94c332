using System.Reflection;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Testing.Tests;

/// <summary>The samples are what their documentation says, and tell one story.</summary>
public sealed class SamplesTests
{
    [Fact]
    public void Every_sample_is_there_and_prints() =>
        Assert.All(typeof(Samples).GetProperties(BindingFlags.Public | BindingFlags.Static), sample => Assert.NotEmpty(Printed.Line(sample.GetValue(null))));

    [Fact]
    public void The_application_is_in_full_and_in_the_window()
    {
        Assert.Empty(FormalCheck.Of(Samples.Application.Current, Samples.Profile.ApplicationDocuments!.Versions[0].Value).Shortcomings);
        Assert.Equal(WindowPlace.Inside, Samples.Profile.ApplicationWindow!.Versions[0].Value.OfSchoolYear(2024).Locate(Samples.Application.FirstSubmittedAt).Place);
    }

    [Fact]
    public void The_panel_passes_with_its_three_totals()
    {
        ConsolidatedConclusion conclusion = ConsolidatedConclusion.Of(Samples.Panel, Samples.Profile.Expertise!.Versions[0].Value);

        Assert.Equal([60m, 64m, 73m], Samples.Panel.Sheets.Select(sheet => sheet.Total!.Value));
        Assert.Equal(78m, conclusion.MaxScore);
        Assert.Equal(ExpertiseOutcome.Passed, conclusion.Outcome);
        Assert.Empty(Samples.Panel.LateSheets);
    }

    [Fact]
    public void The_council_adopts_item_2()
    {
        VoteOutcome vote = Samples.Sitting.Vote(2, Samples.Profile.Voting!.Versions[0].Value);

        Assert.Equal((6, VoteResult.Adopted, 4), (Samples.Council.VotingMembers, vote.Result, vote.Votes.For));
        Assert.Equal(5, Samples.Sitting.Quorum(Samples.Profile.Voting!.Versions[0].Value).Present);
        Assert.True(Samples.Sitting.IsSigned);
        Assert.Equal(Samples.Application.Id.Value, Samples.Sitting.Item(2).SubjectKey);
    }

    [Fact]
    public void The_platform_works_on_that_protocol()
    {
        Assert.Equal(PlatformStatus.Active, Samples.Platform.StandingOn(new LocalDate(2026, 2, 1)).Status);
        Assert.Equal(Samples.Sitting.ReferenceTo(2), Samples.Platform.History[0].Chain.ProtocolItem);
        Assert.Equal(Samples.Project.Id, Samples.Platform.Project);
        Assert.Empty(Samples.Project.StageMismatches());
        Assert.Equal("МИП-7", Assert.Single(Samples.Register.AsOf(new LocalDate(2026, 2, 1))).Platform.Id.Value);
    }

    [Fact]
    public void The_roadmap_has_one_revision_that_moves_row_3()
    {
        Assert.Equal(4, Samples.Roadmap.Current.Rows.Length);
        Assert.Equal("3", Assert.Single(Assert.Single(Samples.Roadmap.Revisions).Changes).Number);
        Assert.Equal(2, Samples.Roadmap.CompletionAsOf(new LocalDate(2025, 12, 18)).DoneCount);
    }

    [Fact]
    public void The_report_is_of_the_platform_in_time()
    {
        Assert.Equal(Samples.Platform.Id, Samples.Report.Platform);
        Assert.Equal(MeasureExecution.Done, Samples.Report.Measures[0].Execution);
        Assert.True(Samples.Report.SubmittedAt!.Value.Date < new LocalDate(2025, 12, 20));
    }

    [Fact]
    public void A_variation_differs_in_one_member()
    {
        InnovationPlatform other = Samples.Platform.With(platform => platform.Theme, "Другая тема");

        Assert.Equal("Другая тема", other.Theme);
        Assert.Equal((Samples.Platform.Id, Samples.Platform.Level, Samples.Platform.Holder), (other.Id, other.Level, other.Holder));
        Assert.Equal(Samples.Platform.History, other.History);
        Assert.Equal("Школьная лаборатория данных", Samples.Platform.Theme);
        Assert.Null(Samples.Platform.With(platform => platform.Theme, null).Theme);
    }

    [Fact]
    public void A_variation_that_the_domain_refuses_says_why_in_its_words() => Assert.StartsWith(
        "CouncilSitting.Items is empty. Give the items of the agenda.", Assert.Throws<ArgumentException>(() => Samples.Sitting.With(sitting => sitting.Items, [])).Message, StringComparison.Ordinal);

    // None is known to be there, which is not the same as unknown.
    [Fact]
    public void A_variation_keeps_an_empty_list_where_none_is_the_default() => Assert.Empty(
        new Candidacy { Application = Samples.Application, Products = [] }.With(candidacy => candidacy.Register, new PlatformRegister { Platforms = [] }).Products!.Value);

    [Fact]
    public void A_variation_of_what_cannot_be_set_is_refused() => Assert.StartsWith(
        "«platform.GrantedOn» is no member that an initializer of InnovationPlatform may set. Name one, such as x => x.Id.",
        Assert.Throws<ArgumentException>(() => Samples.Platform.With(platform => platform.GrantedOn, null)).Message, StringComparison.Ordinal);
}
