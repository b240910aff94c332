using InnovationDomain.Events;
using InnovationDomain.People;

namespace InnovationDomain.Tests.Events;

/// <summary>Three real events fit as data: what a report would count or ask for is a value, not a sentence.</summary>
public sealed class RealEventsTests
{
    [Fact]
    public void A_news_item_of_21_December_says_by_what_its_year_is_known()
    {
        Assert.True(CheboksaryMeeting.Facts.HeldOn.IsYearInferred);
        Assert.Equal("21 декабря 2023 года", CheboksaryMeeting.Facts.HeldOn.ToString());
        Assert.Equal("16 апреля 2024 года", AmurMeeting.Facts.HeldOn.ToString());
    }

    [Fact]
    public void Ten_results_show_in_ten_dimensions() =>
        Assert.Equal(Enum.GetValues<OutcomeDimension>()[1..], CheboksaryMeeting.Facts.Conclusions[1].Items.Select(item => item.Dimension));

    [Fact]
    public void Topics_know_their_half_year_and_who_told_of_corrected_roadmaps()
    {
        Assert.Equal(
            ["первое полугодие 2023–2024 учебного года", "второе полугодие 2023–2024 учебного года"],
            CheboksaryMeeting.Facts.Topics.Where(topic => topic.Period is not null).Select(topic => topic.Period!.ToString()));
        Assert.Equal(
            "представители Муниципальных инновационных площадок",
            Assert.Single(CheboksaryMeeting.Facts.Topics, topic => topic.AnnouncesRoadmapCorrections).By!.Nominative);
        Assert.Equal(3, CheboksaryMeeting.Facts.Project!.YearsRun);
    }

    [Fact]
    public void A_rector_without_a_clear_name_stays_an_open_question()
    {
        Speaker rector = AmurMeeting.Facts.Parts[1].Speakers[2];
        Assert.Null(rector.Name);
        Assert.Equal("Фролова М.Л.", rector.PossibleName!.ToString());
        Assert.Equal("ректор", rector.ToString());
        Assert.Equal("ректор Амурского института развития образования, руководитель ЦНППМ М.Л. Фроловой", rector.SourceWording);
    }

    [Fact]
    public void Who_acts_in_a_post_is_not_its_holder() =>
        Assert.Equal(
            [ActingMode.Holds, ActingMode.Acting, ActingMode.Holds, ActingMode.Holds, ActingMode.Holds],
            AmurMeeting.Facts.Parts[1].Speakers.Select(speaker => speaker.Positions[0].Acting));

    [Fact]
    public void Five_questions_were_answered_and_priorities_are_for_the_next_school_year()
    {
        Assert.Equal(5, AmurMeeting.Facts.Parts[1].Topics.Count(topic => topic.Treatment == TopicTreatment.Answered));
        Assert.Equal("2024–2025 учебный год", Assert.Single(AmurMeeting.Facts.Gains).Period!.ToString());
    }

    [Fact]
    public void A_session_has_dated_sections_and_three_schools()
    {
        StrategicSession session = SverdlovskSession.Facts;
        Assert.Equal([16, 20, 22, 24, 27], session.Sections.Select(section => section.HeldOn.Day));
        Assert.Equal(
            ["МБОУ СОШ № 95", "МБОУ «Средняя школа № 1 имени А. С. Пушкина»", "МБОУ СОШ № 44"],
            session.Sections.SelectMany(section => section.Schools).Select(presented => presented.ToString()).Distinct());
        Assert.Equal(session.Sections[2].Schools.ToArray(), session.Sections[3].Schools.ToArray());
        Assert.Equal("около 300", Assert.Single(session.Participants).Count!.ToString());
        Assert.Equal(2, Assert.Single(session.KeyResults).Items.Length);
    }
}
