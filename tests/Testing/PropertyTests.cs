using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Testing.Tests;

/// <summary>The arbitraries through the attribute, as users have them: what is drawn belongs together.</summary>
public sealed class PropertyTests
{
    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Histories_follow_the_table(InnovationPlatform platform) => Consistency.Require(platform);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Extreme_histories_follow_the_table(Extreme<InnovationPlatform> platform) => Consistency.Require(platform.Value);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Sheets_fit_their_rubric(ExpertSheet sheet) => Consistency.Require(sheet);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Panels_hold_what_their_experts_signed(ExpertPanel panel) => Consistency.Require(panel);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Votes_add_up(CouncilSitting sitting) => Consistency.Require(sitting);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Facts_are_of_planned_rows(Roadmap roadmap) => Consistency.Require(roadmap);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Versions_follow_returns(Application application) => Consistency.Require(application);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Stages_follow_one_another(InnovationProject project) => Assert.Empty(project.StageMismatches());

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void A_platform_is_held_from_its_grant_on(InnovationPlatform platform, LocalDate day) => Assert.True(!platform.StandingOn(day).IsHeld || platform.GrantedOn <= day);

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Terms_are_counted_by_the_calendars_that_are_drawn(Term term, CalendarYear year)
    {
        ProductionCalendar calendar = ProductionCalendar.Russia.With(year);

        Assert.True(term.Length > 200 || term.DueOn(new LocalDate(2017, 3, 1), calendar) > new LocalDate(2017, 3, 1));
    }

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Names_agree_in_gender(PersonName name)
    {
        if (name is { Gender: { } gender, Patronymic: { } patronymic, HasOnlyInitials: false })
        {
            Assert.Equal(gender == GrammaticalGender.Feminine, patronymic.EndsWith("на", StringComparison.Ordinal));
        }
    }

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Codes_are_taken_as_they_are_written(Inn inn, Ogrn ogrn, Oktmo oktmo)
    {
        Assert.Equal(inn, Inn.Of(inn.Value));
        Assert.Equal(ogrn, Ogrn.Of(ogrn.Value));
        Assert.Equal(oktmo, Oktmo.Of(oktmo.Value, oktmo.ControlNumber));
    }

    [Property(Arbitrary = [typeof(InnovationArbitraries)])]
    public void Recommendations_have_addressees(Festival festival) => Assert.All(festival.Recommendations, list => Assert.NotEmpty(list.Items));

    [Fact]
    public void They_work_by_hand_as_well() =>
        Prop.ForAll(InnovationArbitraries.Map.ArbFor<PlatformRegister>(), InnovationArbitraries.Map.ArbFor<LocalDate>(), (register, day) =>
            Assert.All(register.AsOf(day), row => Assert.True(row.Standing.IsHeld))).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_and_tuples_of_them_are_made_by_FsCheck_itself() =>
        Prop.ForAll(InnovationArbitraries.Map.ArbFor<Organization[]>(), organizations => organizations.All(organization => organization.IsSameAs(organization))).QuickCheckThrowOnFailure();
}
