using System.Reflection;
using InnovationDomain.Calendars;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Regulation;

public sealed class RegulationProfileTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);

    [Fact]
    public void A_report_of_Samara_is_due_on_10_June_at_17_00_though_it_is_a_Saturday()
    {
        ReportingCalendar reporting = RegulationProfiles.Samara.Reporting!.At(new LocalDate(2023, 6, 10))!.Value;
        ReportingPeriod year = reporting.PeriodOf(new LocalDate(2023, 5, 31))!;
        Assert.Equal("2023-06-10 17:00:00 Europe/Samara", reporting.DueOf(year, ProductionCalendar.Russia, "Europe/Samara")!.ToString());
    }

    [Fact]
    public void The_ladder_of_Saint_Petersburg_ends_with_its_order()
    {
        DatedParameter<StatusLadder> ladder = RegulationProfiles.SaintPetersburgResourceCenters.StatusLadder!;
        Assert.NotNull(ladder.At(new LocalDate(2022, 10, 26)));
        Assert.Null(ladder.At(new LocalDate(2022, 10, 27)));
    }

    [Fact]
    public void What_no_act_says_is_no_value_but_of_the_sample_every_parameter_has_one()
    {
        Assert.Null(RegulationProfiles.Samara.Voting);
        Assert.All(Parameters(RegulationProfiles.SampleMunicipal), parameter => Assert.NotNull(parameter.Value));
    }

    // Our own proposals never pass for what an act says, and each parameter is called as the property that holds it.
    [Fact]
    public void The_sample_says_of_each_value_that_it_is_ours()
    {
        Assert.All(Parameters(RegulationProfiles.SampleMunicipal), parameter =>
        {
            Assert.Equal(parameter.Property, Get<string>(parameter.Value!, "Name"));
            foreach (object version in (System.Collections.IEnumerable)parameter.Value!.GetType().GetProperty("Versions")!.GetValue(parameter.Value)!)
            {
                Assert.Equal(Certainty.Ours, Get<Certainty>(version, "Certainty"));
                Assert.NotNull(Get<string?>(version, "Remark"));
                Assert.False((bool)version.GetType().GetMethod("IsPastReviewOn")!.Invoke(version, [Day])!);
            }
        });
    }

    [Fact]
    public void A_profile_follows_an_act() => Assert.Equal(
        "A profile cannot exist without the act it follows: give a LegalAct. (Parameter 'Act')",
        Assert.Throws<ArgumentNullException>(() => new RegulationProfile { Name = "Город", Level = RecognitionLevel.Municipal, Act = null! }).Message);

    private static IEnumerable<(string Property, object? Value)> Parameters(RegulationProfile profile) =>
        from property in typeof(RegulationProfile).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DatedParameter<>)
        select (property.Name, property.GetValue(profile));

    private static T Get<T>(object of, string property) => (T)of.GetType().GetProperty(property)!.GetValue(of)!;
}
