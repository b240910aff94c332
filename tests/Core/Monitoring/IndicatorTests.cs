using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>Passports, values, centres and visits: what they hold and what they refuse.</summary>
public sealed class IndicatorTests
{
    [Fact]
    public void No_number_is_built_in_but_the_training_of_all_which_is_recalled()
    {
        IndicatorDefinition[] ready = [.. ReadyIndicators.NaturalScienceTechnology, .. ReadyIndicators.DigitalHumanitarian, .. ReadyIndicators.Quantorium, .. ReadyIndicators.ITCube];
        Assert.All(ready, indicator => Assert.Equal(Certainty.Recalled, indicator.WordingCertainty));
        Assert.All(ready, indicator => Assert.Equal(indicator.Unit == IndicatorUnit.Percent, indicator.Minimum is not null));
        Assert.All(ready.Where(indicator => indicator.Minimum is not null), indicator => Assert.Equal((100m, Certainty.Recalled), (indicator.Minimum!.Amount, indicator.Minimum.Certainty)));
        Assert.Equal(ready.Length, ready.Select(indicator => indicator.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("-1", "-1")]
    [InlineData("1000000000000.1", "1000000000000.1")]
    [InlineData("0.0000001", "0.0000001")]
    public void An_amount_out_of_range(string amount, string shown) => Assert.Equal(
        $"IndicatorValue.Amount is {shown}. Give an amount from 0 to 1000000000000 with at most 6 digits after the point. (Parameter 'Amount')",
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorValue.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), IndicatorUnit.Persons)).Message);

    [Fact]
    public void A_value_says_its_amount_and_its_unit() =>
        Assert.Equal(["12600 чел.", "99.5 %"], [IndicatorValue.Of(12_600, IndicatorUnit.Persons).ToString(), IndicatorValue.Of(99.50m, IndicatorUnit.Percent).ToString()]);

    [Theory]
    [InlineData("2")]
    [InlineData("2.1")]
    [InlineData("10.20.3")]
    [InlineData(null)]
    public void A_number_with_parts(string? number) => Assert.Equal(number, Definition(number).Number);

    [Theory]
    [InlineData("")]
    [InlineData("2.")]
    [InlineData("02")]
    [InlineData("2.а")]
    [InlineData("٢")]
    public void A_number_that_is_none(string number) => Assert.Equal(
        $"IndicatorDefinition.Number is “{number}”. Give whole numbers with points between them, such as «2.1», and no point at the end. (Parameter 'Number')",
        Assert.Throws<ArgumentException>(() => Definition(number)).Message);

    [Fact]
    public void A_minimum_in_another_unit()
    {
        const string message = "IndicatorDefinition.Minimum is 1 %, and the indicator is measured in «чел.». Give the minimum in the unit of the indicator. (Parameter 'Minimum')";
        IndicatorValue minimum = IndicatorValue.Of(1, IndicatorUnit.Percent);
        Refused(() => new IndicatorDefinition { Id = "x", Name = "имя", Direction = IndicatorDirection.MoreIsBetter, Unit = IndicatorUnit.Persons, Minimum = minimum }, message);
        Refused(() => new IndicatorDefinition { Id = "x", Name = "имя", Direction = IndicatorDirection.MoreIsBetter, Minimum = minimum, Unit = IndicatorUnit.Persons }, message);
    }

    [Theory]
    [InlineData(CenterKind.GrowthPoint, CenterProfile.NaturalScienceTechnology, true)]
    [InlineData(CenterKind.GrowthPoint, CenterProfile.DigitalHumanitarian, false)]
    [InlineData(CenterKind.GrowthPoint, CenterProfile.NotStated, false)]
    [InlineData(CenterKind.Quantorium, CenterProfile.NotStated, false)]
    public void An_indicator_belongs_to_a_kind_and_a_profile(CenterKind kind, CenterProfile profile, bool applies)
    {
        var center = new EducationCenter
        {
            Id = "a",
            Kind = kind,
            Profile = profile,
            School = new Organization { Name = "МБОУ СОШ № 1" },
            Municipality = new Municipality { Name = "Татарский район" },
            PartnerSchools = default,
        };
        Assert.Equal(applies, ReadyIndicators.NaturalScienceTechnology[0].AppliesTo(center));
        Assert.True(RegionalData.Students.AppliesTo(center));
    }

    [Fact]
    public void A_school_that_is_a_partner_of_itself()
    {
        const string message = "EducationCenter.PartnerSchools holds «МБОУ СОШ № 1», on whose base the centre works. Leave it out of the partners. (Parameter 'PartnerSchools')";
        Organization school = new() { Name = "МБОУ СОШ № 1" };
        Municipality municipality = new() { Name = "Татарский район" };
        Refused(() => new EducationCenter { Id = "a", Kind = CenterKind.GrowthPoint, Municipality = municipality, School = school, PartnerSchools = [school] }, message);
        Refused(() => new EducationCenter { Id = "a", Kind = CenterKind.GrowthPoint, Municipality = municipality, PartnerSchools = [school], School = school }, message);
    }

    [Fact]
    public void A_weight_of_nobody() => Assert.StartsWith(
        "IndicatorRecord.Weight is at least 1. Where there is nobody to count, leave out the fact as well.",
        Assert.Throws<ArgumentOutOfRangeException>(() => RegionalData.Record("a", RegionalData.Trained, weight: 0)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_visit_without_remarks_says_so()
    {
        Assert.True(Visit([]).IsWithoutRemarks);
        Assert.False(Visit(["нет расписания"]).IsWithoutRemarks);
        Refused(() => Visit(default), "MonitoringVisit.Findings is not set. Give the remarks, or an empty list to say that none were made. (Parameter 'Findings')");
    }

    [Fact]
    public void Only_a_centre_Tochka_rosta_has_a_profile()
    {
        var school = new Organization { Name = "МБОУ СОШ № 1" };
        var municipality = new Municipality { Name = "Татарский район" };
        const string center = "EducationCenter.Profile is DigitalHumanitarian, and only a centre «Точка роста» has a profile: the kind is ITCube. Leave the profile out. (Parameter 'Profile')";
        Refused(() => new EducationCenter { Id = "a", Kind = CenterKind.ITCube, Profile = CenterProfile.DigitalHumanitarian, School = school, Municipality = municipality }, center);
        Refused(() => new EducationCenter { Id = "a", Profile = CenterProfile.DigitalHumanitarian, Kind = CenterKind.ITCube, School = school, Municipality = municipality }, center);
        const string indicator = "IndicatorDefinition.Profile is DigitalHumanitarian, and only a centre «Точка роста» has a profile: the kind is Quantorium. Leave the profile out. (Parameter 'Profile')";
        Refused(() => Of(CenterKind.Quantorium, CenterProfile.DigitalHumanitarian), indicator);
        Assert.Equal(CenterProfile.DigitalHumanitarian, Of(null, CenterProfile.DigitalHumanitarian).Profile);
        static IndicatorDefinition Of(CenterKind? kind, CenterProfile profile) =>
            new() { Id = "x", Name = "имя", Unit = IndicatorUnit.Persons, Direction = IndicatorDirection.MoreIsBetter, Kind = kind, Profile = profile };
    }

    [Fact]
    public void Nothing_is_to_be_cured_before_the_visit()
    {
        const string message = "MonitoringVisit.Findings[0] is to be cured by 2023-10-04, before the visit on 2023-10-05. Correct one of the two. (Parameter 'Findings')";
        var finding = new VisitFinding { Text = "нет графика", CureBy = new LocalDate(2023, 10, 4) };
        Refused(() => Visit([finding]), message);
        Refused(() => new MonitoringVisit { Center = "a", Findings = [finding], VisitedOn = new LocalDate(2023, 10, 5), Visitors = [new Organization { Name = "Министерство" }] }, message);
    }

    private static MonitoringVisit Visit(System.Collections.Immutable.ImmutableArray<VisitFinding> findings) => new()
    {
        Center = "a",
        VisitedOn = new LocalDate(2023, 10, 5),
        Visitors = [new Organization { Name = "Министерство образования" }],
        Findings = findings,
    };

    private static IndicatorDefinition Definition(string? number) =>
        new() { Id = "x", Number = number, Name = "имя", Unit = IndicatorUnit.Persons, Direction = IndicatorDirection.MoreIsBetter };

    private static void Refused(Func<object> make, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);
}
