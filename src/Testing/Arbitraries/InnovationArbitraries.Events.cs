using FsCheck;
using InnovationDomain.Events;

namespace InnovationDomain.Testing;

// Festivals, meetings, strategic sessions.
public static partial class InnovationArbitraries
{
    /// <summary>Organizers, objectives, and recommendations with an addressee each.</summary>
    public static Arbitrary<Festival> Festivals() => Values.Plausible<Festival>();

    /// <summary>Meetings of every mode; a conference platform only where one can have been.</summary>
    public static Arbitrary<Meeting> Meetings() => Values.Plausible<Meeting>();

    /// <summary>Sections in the order of their days, all within the session.</summary>
    public static Arbitrary<StrategicSession> StrategicSessions() => Values.Plausible<StrategicSession>();

    /// <summary>A part of a meeting with topics, speakers and interviews.</summary>
    public static Arbitrary<EventPart> EventParts() => Values.Plausible<EventPart>();

    /// <summary>A section with schools and speakers.</summary>
    public static Arbitrary<EventSection> EventSections() => Values.Plausible<EventSection>();

    /// <summary>A day, whose year is sometimes inferred.</summary>
    public static Arbitrary<EventDate> EventDates() => Values.Plausible<EventDate>();

    /// <summary>One recommendation or more to one addressee.</summary>
    public static Arbitrary<AddressedRecommendations> RecommendationLists() => Values.Plausible<AddressedRecommendations>();

    /// <summary>A recommendation, with and without a date, a controller and a result.</summary>
    public static Arbitrary<Recommendation> Recommendations() => Values.Plausible<Recommendation>();

    /// <summary>An authority, or a group of people.</summary>
    public static Arbitrary<Addressee> Addressees() => Values.Plausible<Addressee>();

    /// <summary>An official, a position, or an organization.</summary>
    public static Arbitrary<Controller> Controllers() => Values.Plausible<Controller>();

    /// <summary>A result in words, some measurable.</summary>
    public static Arbitrary<ExpectedResult> ExpectedResults() => Values.Plausible<ExpectedResult>();

    /// <summary>What became of an earlier recommendation, checked after it was adopted.</summary>
    public static Arbitrary<EffectCheck> EffectChecks() => Values.Plausible<EffectCheck>();

    /// <summary>Positions, and a name that is sure, possible, or unknown.</summary>
    public static Arbitrary<Speaker> Speakers() => Values.Plausible<Speaker>();

    /// <summary>A topic, some of a school period.</summary>
    public static Arbitrary<Topic> Topics() => Values.Plausible<Topic>();

    /// <summary>A conclusion with items.</summary>
    public static Arbitrary<Conclusion> Conclusions() => Values.Plausible<Conclusion>();

    /// <summary>An item with examples.</summary>
    public static Arbitrary<ConclusionItem> ConclusionItems() => Values.Plausible<ConclusionItem>();

    /// <summary>Who took part, often how many.</summary>
    public static Arbitrary<ParticipantGroup> ParticipantGroups() => Values.Plausible<ParticipantGroup>();

    /// <summary>What participants took with them.</summary>
    public static Arbitrary<ParticipantGain> ParticipantGains() => Values.Plausible<ParticipantGain>();

    /// <summary>A school and what it is known for.</summary>
    public static Arbitrary<PresentedSchool> PresentedSchools() => Values.Plausible<PresentedSchool>();

    /// <summary>What a curator was asked and told.</summary>
    public static Arbitrary<CuratorInterview> CuratorInterviews() => Values.Plausible<CuratorInterview>();

    /// <summary>The project within which an event is held.</summary>
    public static Arbitrary<FrameworkProject> FrameworkProjects() => Values.Plausible<FrameworkProject>();

    /// <summary>A school year or a half of it.</summary>
    public static Arbitrary<StatedSchoolPeriod> StatedSchoolPeriods() => Values.Plausible<StatedSchoolPeriod>();

    /// <summary>A number of people, exact or about.</summary>
    public static Arbitrary<Headcount> Headcounts() => Values.Plausible<Headcount>();
}
