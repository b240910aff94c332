using System.Collections.Immutable;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Regulation;

/// <summary>What no act and no profile can say.</summary>
public sealed class ProfileValuesTests
{
    private static readonly LegalAct Act = new() { Kind = LegalActKind.Order, Date = new LocalDate(2024, 5, 1), Number = "15" };

    [Fact]
    public void A_number_below_its_least_is_refused()
    {
        Refused(() => new RegulationProfile { Name = "x", Level = RecognitionLevel.Municipal, Act = Act, MinimumGroupSize = Of("MinimumGroupSize", -3) }, "RegulationProfile.MinimumGroupSize is -3 [2024-05-01, …). Give 1 or more, or leave the parameter out. (Parameter 'MinimumGroupSize')");
        Assert.Equal(0, new RegulationProfile { Name = "x", Level = RecognitionLevel.Municipal, Act = Act, MaximumExtensions = Of("MaximumExtensions", 0) }.MaximumExtensions!.At(Act.Date)!.Value);
    }

    [Fact]
    public void Two_parameters_of_one_type_cannot_be_exchanged() => Refused(
        () => new RegulationProfile { Name = "x", Level = RecognitionLevel.Municipal, Act = Act, MinimumTermYears = Of("MaximumTermYears", 3) },
        "RegulationProfile.MinimumTermYears is given the parameter MaximumTermYears. Give the parameter of that name, or call it MinimumTermYears. (Parameter 'MinimumTermYears')");

    [Fact]
    public void A_list_holds_named_values()
    {
        Refused(() => Kinds([(PlatformKind)99]), "RegulationProfile.AllowedKinds[0] is not one of the named values of PlatformKind. Take one of these. (Parameter 'RegulationProfile.AllowedKinds[0]')\nActual value was 99.");
        Refused(() => Kinds([]), "RegulationProfile.AllowedKinds has an empty list. Give at least one value, or leave the parameter out. (Parameter 'AllowedKinds')");
        Refused(() => Kinds(default), "ParameterVersion.Value is a default list. Give its items; an empty list is []. (Parameter 'Value')");
        static RegulationProfile Kinds(ImmutableArray<PlatformKind> kinds) => new() { Name = "x", Level = RecognitionLevel.Municipal, Act = Act, AllowedKinds = Of("AllowedKinds", kinds) };
    }

    [Fact]
    public void A_text_can_be_printed() => Refused(
        () => new RegulationProfile { Name = "x", Level = RecognitionLevel.Municipal, Act = Act, NumberingPattern = Of("NumberingPattern", " ") },
        "RegulationProfile.NumberingPattern is blank. Give the text that the document must show, or leave the property out where it is optional. (Parameter 'RegulationProfile.NumberingPattern')");

    // What a profile says of its level is what names of statuses take.
    [Fact]
    public void The_adjective_of_a_level_is_the_one_that_status_names_take()
    {
        RegulationProfile profile = new() { Name = "x", Level = RecognitionLevel.Regional, Act = Act, LevelAdjective = "краевой" };
        Assert.Equal("краевая инновационная площадка", PlatformKind.InnovationPlatform.StatusName(profile.Level, profile.LevelAdjective).Nominative);
        Refused(
            () => new RegulationProfile { Name = "x", Level = RecognitionLevel.Regional, Act = Act, LevelAdjective = "краевая" },
            "RegulationProfile.LevelAdjective is “краевая”. Give the adjective in the masculine, such as «краевой» or «республиканский». (Parameter 'RegulationProfile.LevelAdjective')");
    }

    [Fact]
    public void An_act_does_not_lose_force_before_it_has_any()
    {
        const string message = "LegalAct.InForceUntil is 2024-05-01, not after InForceFrom, which is 2024-05-01. It is the first day without force: give a later day, or leave it out. (Parameter 'InForceUntil')";
        Refused(() => new LegalAct { Kind = LegalActKind.Order, Date = Act.Date, Number = "1", InForceFrom = Act.Date, InForceUntil = Act.Date }, message);
        Refused(() => new LegalAct { Kind = LegalActKind.Order, Date = Act.Date, Number = "1", InForceUntil = Act.Date, InForceFrom = Act.Date }, message);
        Refused(() => new LegalAct { Kind = LegalActKind.Order, Date = Act.Date, Number = "1", Certainty = (Certainty)99 }, "LegalAct.Certainty is not one of the named values of Certainty. Take one of these. (Parameter 'LegalAct.Certainty')\nActual value was 99.");
    }

    [Fact]
    public void A_day_of_another_calendar_finds_its_version() =>
        Assert.Equal(3, Of("MinimumGroupSize", 3).At(Act.Date.WithCalendar(CalendarSystem.Julian))!.Value);

    private static DatedParameter<T> Of<T>(string name, T value)
        where T : notnull => DatedParameter<T>.Of(name, new ParameterVersion<T> { Value = value, InForceFrom = Act.Date, Source = LegalReference.To(Act), Certainty = Certainty.Read });

    private static void Refused(Func<object> make, string message) => Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message.ReplaceLineEndings("\n"));
}
