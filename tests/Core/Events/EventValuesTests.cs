using InnovationDomain.Calendars;
using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Tests.Events;

/// <summary>What the values of events refuse, in which words, and in any order of initializers.</summary>
public sealed class EventValuesTests
{
    private static readonly PersonName Name = PersonName.OfInitials("Фролова", "М.Л.");

    private static readonly Organization Center = new() { Name = "МКУ ИМЦРО" };

    private static readonly LocalDate Day = new(2021, 4, 22);

    [Fact]
    public void A_text_alone_is_a_recommendation_without_anything_else()
    {
        Recommendation plain = "согласовать";
        Assert.Equal(("согласовать", null, null, null, null), (plain.Text, plain.DueOn, plain.Controller, plain.ExpectedResult, plain.EarlierEffect));
    }

    [Fact]
    public void An_official_a_position_or_an_organization_controls()
    {
        Controller official = new Official { Position = "начальник управления", Name = Name };
        Controller position = Position.Of("начальник управления");
        Controller organization = Center;
        Assert.Equal(["Фролова М.Л.", "начальник управления", "МКУ ИМЦРО"], [official.ToString(), position.ToString(), organization.ToString()]);
        Assert.Equal("начальник управления", official.Position!.ToString());
        Assert.Null(position.Official);
        Assert.Null(organization.Position);
    }

    [Fact]
    public void A_result_is_measurable_when_a_value_or_a_document_is_set()
    {
        Assert.False(new ExpectedResult { Text = "активность выросла" }.IsMeasurable);
        Assert.True(new ExpectedResult { Text = "приказ издан", Document = RecordKind.Order }.IsMeasurable);
        Assert.True(new ExpectedResult { Text = "обучены все", Target = IndicatorValue.Of(100, IndicatorUnit.Percent) }.IsMeasurable);
    }

    [Fact]
    public void A_result_of_an_unknown_kind_of_document() => RefusedStart(
        () => new ExpectedResult { Text = "издан", Document = 0 },
        "ExpectedResult.Document is not one of the named values of RecordKind. Take one of these, or leave it out.");

    [Fact]
    public void An_effect_without_an_outcome() => RefusedStart(
        () => new EffectCheck { Recommendation = "согласовать", CheckedOn = Day, Outcome = default },
        "EffectCheck.Outcome is not one of the named values of EffectOutcome. Take one of these.");

    [Fact]
    public void A_term_of_an_initializer_that_was_not_set() => Refused(
        () => new Recommendation { Text = "сдать отчет", DueOn = default(LocalDate) },
        "Recommendation.DueOn is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'Recommendation.DueOn')");

    [Fact]
    public void Nobody_came() => RefusedStart(
        () => Headcount.About(0), "Headcount.Number is at least 1. Leave the number out where it is not stated, and the group out where nobody came.");

    [Fact]
    public void A_speaker_without_a_position() => Refused(
        () => new Speaker { Positions = [], Name = Name },
        "Speaker.Positions is empty. Give what the person spoke as: «ректор», «учитель физики», «родитель». (Parameter 'Speaker.Positions')");

    [Fact]
    public void A_speaker_with_a_name_and_a_possible_one()
    {
        const string message = "The speaker is «Фролова М.Л.» and possibly «Фролова М.Л.». Give Name when the source is clear, PossibleName when it is not. (Parameter 'PossibleName')";
        Refused(() => new Speaker { Positions = ["ректор"], Name = Name, PossibleName = Name }, message);
        Refused(() => new Speaker { Positions = ["ректор"], PossibleName = Name, Name = Name }, message);
    }

    [Fact]
    public void A_meeting_in_person_on_a_platform()
    {
        const string message = "The meeting was held in person and on the platform «Сферум». Leave the platform out, or take VideoConference or Mixed as the mode. (Parameter 'ConferencePlatform')";
        Refused(() => new Meeting { Designation = "совещание", HeldOn = Day, Mode = EventMode.InPerson, ConferencePlatform = "Сферум" }, message);
        Refused(() => new Meeting { Designation = "совещание", HeldOn = Day, ConferencePlatform = "Сферум", Mode = EventMode.InPerson }, message);
    }

    [Fact]
    public void A_third_half_of_a_year() => RefusedStart(
        () => new StatedSchoolPeriod { Year = SchoolYear.Starting(2023), Half = 3 }, "A school year has two halves: give StatedSchoolPeriod.Half as 1 or 2, or leave it out for the whole year.");

    [Fact]
    public void An_interview_in_the_cut_of_a_level_twice() => Refused(
        () => new CuratorInterview { Levels = [MonitoringLevel.Center, MonitoringLevel.Center] },
        "CuratorInterview.Levels[1] has the value «Center» of CuratorInterview.Levels[0]. Give each its own. (Parameter 'CuratorInterview.Levels')");

    [Fact]
    public void An_interview_in_the_cut_of_no_level() => RefusedStart(
        () => new CuratorInterview { Levels = [default] }, "CuratorInterview.Levels[0] is not one of the named values of MonitoringLevel. Take one of these.");

    // What a mapper passes for a missing column must mean that the property was left out.
    [Fact]
    public void Defaults_of_the_runtime_mean_left_out()
    {
        var meeting = new Meeting
        {
            Designation = "совещание",
            HeldOn = new EventDate { Date = Day, YearInferredFrom = null },
            Theme = null,
            Mode = default,
            ConferencePlatform = null,
            Organizers = default,
            Participants = default,
            Topics = default,
            Speakers = default,
            Parts = [new EventPart { Designation = "часть", Interviews = default, Topics = default, Speakers = default }],
            Conclusions = [new Conclusion { Text = "вывод", Items = default, NotedBy = default }, new Conclusion { Text = "вывод", Items = [new ConclusionItem { Text = "пункт", Examples = default }] }],
            Recommendations = default,
            Gains = default,
            ClosingStatements = default,
        };
        Assert.Empty(meeting.Topics);
        Assert.Empty(meeting.Parts[0].Interviews);
        Assert.Empty(meeting.Conclusions[1].Items[0].Examples);
        Assert.Empty(new CuratorInterview { Levels = default, Indicators = default, Resources = default }.Levels);
        Assert.False(meeting.HeldOn.IsYearInferred);
    }

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);

    // An out-of-range message goes on with the parameter and the value, as the runtime words them.
    private static void RefusedStart(Func<object> make, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => { _ = make(); }).Message, StringComparison.Ordinal);

    [Fact]
    public void An_effect_is_not_checked_before_there_was_a_recommendation()
    {
        var later = DocumentReference.Of(RecordKind.Resolution, Day.PlusDays(1), "1");
        string message = $"EffectCheck.CheckedOn is {NodaTime.Text.LocalDatePattern.Iso.Format(Day)}, before the recommendation was adopted by «{later}». Correct one of the dates. (Parameter 'CheckedOn')";
        Refused(() => new EffectCheck { Recommendation = "согласовать", CheckedOn = Day, Outcome = EffectOutcome.Achieved, AdoptedBy = later }, message);
        Refused(() => new EffectCheck { Recommendation = "согласовать", AdoptedBy = later, CheckedOn = Day, Outcome = EffectOutcome.Achieved }, message);
    }
}
