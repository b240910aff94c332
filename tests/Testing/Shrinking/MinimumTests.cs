using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Shrinking;

/// <summary>A planted fault shrinks to the smallest value that shows it.</summary>
public sealed class MinimumTests
{
    [Theory]
    [InlineData(2025, 3, 8)]
    [InlineData(2019, 11, 4)]
    public void A_date_shrinks_to_the_bound(int year, int month, int day)
    {
        var bound = new LocalDate(year, month, day);
        bool isAfterPivot = bound > new LocalDate(2024, 9, 1);

        Assert.Equal(bound, Least<LocalDate>(date => isAfterPivot ? date >= bound : date <= bound));
    }

    [Fact]
    public void An_interval_shrinks_to_its_length() => Assert.Equal(new DateInterval(new(2024, 9, 1), new(2024, 9, 10)), Least<DateInterval>(days => days.Length >= 10));

    [Fact]
    public void A_term_shrinks_to_its_length() => Assert.Equal("5 CalendarDays", Least<Term>(term => term.Length > 4).ToString());

    [Fact]
    public void A_sheet_shrinks_to_one_mark()
    {
        ExpertSheet sheet = Least<ExpertSheet>(sheet => sheet.Marks.Any(mark => mark.Points >= 2));

        CriterionMark mark = Assert.Single(sheet.Marks);
        Assert.Equal(2, mark.Points);
        Assert.Empty(sheet.Remarks);
        Assert.Equal(ExpertRecommendation.Recommend, sheet.Verdict.Recommendation);
        Assert.Equal(new LocalDate(2024, 9, 1), sheet.SignedOn);
    }

    [Fact]
    public void A_platform_shrinks_to_the_events_that_it_takes()
    {
        InnovationPlatform platform = Least<InnovationPlatform>(platform => platform.History.Any(happened => happened.Trigger == PlatformTrigger.ReportSubmission));

        Assert.Equal([PlatformTrigger.Grant, PlatformTrigger.ReportSubmission], platform.History.Select(happened => happened.Trigger));
        Assert.All(platform.History, happened => Assert.Equal(new LocalDate(2024, 9, 1), happened.EffectiveOn));
        Assert.Null(platform.Theme);
        Assert.NotNull(platform.Holder.Organization);
    }

    [Fact]
    public void A_roadmap_shrinks_to_the_row_that_is_late()
    {
        Roadmap roadmap = Least<Roadmap>(roadmap => roadmap.Facts.Any(fact => fact.Status == RoadmapStatus.DoneLate));

        RoadmapItem row = Assert.Single(roadmap.Baseline.Rows);
        RoadmapFact fact = Assert.Single(roadmap.Facts);
        Assert.Equal(row.Number, fact.Number);
        Assert.Equal((null, null, new LocalDate(2024, 9, 1)), (fact.DoneOn, fact.Reason, fact.ReportedOn));
        Assert.Empty(roadmap.Revisions);
        Assert.Null(row.Due);
    }

    [Fact]
    public void A_revision_shrinks_to_the_change_that_counts()
    {
        Roadmap roadmap = Least<Roadmap>(roadmap => roadmap.Revisions.SelectMany(revision => revision.Changes).Any(change => change.Kind == RoadmapChangeKind.RowCancelled));

        Assert.Equal(RoadmapChangeKind.RowCancelled, Assert.Single(Assert.Single(roadmap.Revisions).Changes).Kind);
        Assert.Single(roadmap.Baseline.Rows);
        Assert.Empty(roadmap.Facts);
    }

    [Fact]
    public void An_application_shrinks_to_the_return()
    {
        Application application = Least<Application>(application => application.Versions.Any(version => version.Return is not null));

        ApplicationVersion version = Assert.Single(application.Versions);
        Assert.Empty(version.Documents);
        Assert.Null(version.Passport);
        Assert.Equal("а", Assert.Single(version.Return!.Reasons));
        Assert.Equal(new LocalDateTime(2024, 9, 1, 0, 0), version.SubmittedAt);
        Assert.Null(application.Registration);
    }

    [Fact]
    public void A_panel_shrinks_to_the_two_who_disagree()
    {
        ExpertPanel panel = Least<ExpertPanel>(panel => panel.ValidSheets.Select(sheet => sheet.Verdict.Recommendation).Distinct().Count() > 1);

        Assert.Equal(2, panel.Experts.Length + panel.ExtraExperts.Length);
        Assert.Equal(2, panel.Sheets.Length);
        Assert.Single(panel.Rubric.Criteria);
        Assert.Empty(panel.Recusals);
    }

    [Fact]
    public void A_sitting_shrinks_to_the_vote_against()
    {
        CouncilSitting sitting = Least<CouncilSitting>(sitting => sitting.Items.Any(item => item.Votes?.Against > 0));

        ProtocolItem item = Assert.Single(sitting.Items);
        Assert.Equal("0:1:0", item.Votes!.ToString());
        Assert.Single(sitting.Present);
        // The one who voted, and the chair whom a council has.
        Assert.InRange(sitting.Council.Members.Length, 1, 2);
        Assert.Equal("а", item.Question);
    }

    [Fact]
    public void A_festival_shrinks_to_two_recommendations()
    {
        Festival festival = Least<Festival>(festival => festival.Recommendations.Sum(list => list.Items.Length) > 1);

        Assert.Equal(2, festival.Recommendations.Sum(list => list.Items.Length));
        Assert.All(festival.Recommendations.SelectMany(list => list.Items), item => Assert.Equal(("а", null), (item.Text, item.DueOn)));
        Assert.Equal("а", festival.Name);
    }

    [Fact]
    public void A_register_shrinks_to_two_platforms_of_nothing()
    {
        PlatformRegister register = Least<PlatformRegister>(register => register.Platforms.Length > 1);

        Assert.Equal(2, register.Platforms.Length);
        Assert.All(register.Platforms, platform => Assert.Empty(platform.History));
        Assert.All(register.Platforms, platform => Assert.Equal("школа", platform.Holder.Organization!.Name.Nominative));
    }

    [Fact]
    public void FsCheck_tells_the_least_value_itself()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Prop.ForAll(InnovationArbitraries.Map.ArbFor<Extreme<Organization>>(), organization => organization.Value.Name.Nominative.Length < 20)
            .Check(Config.QuickThrowOnFailure));

        Assert.Contains("Organization { Name = «", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>Walks as FsCheck does, from the first drawn value that has the fault to the last.</summary>
    private static T Least<T>(Func<T, bool> fails)
        where T : notnull
    {
        Arbitrary<T> arbitrary = InnovationArbitraries.Map.ArbFor<T>();
        T[] found = [.. arbitrary.Generator.Sample(400, new Rnd(20250901), 60).Where(fails).Take(5)];
        Assert.Equal(5, found.Length);
        T[] least = [.. found.Select(value =>
        {
            while (arbitrary.Shrinker(value).FirstOrDefault(fails, value) is { } smaller && !ReferenceEquals(smaller, value) && !smaller.Equals(value))
            {
                value = smaller;
            }

            return value;
        })];
        // Whichever value chance met first, the same kind of value remains.
        return least.OrderBy(value => Printed.Line(value, 50_000).Length).Last();
    }
}
