using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Wording;

namespace FiveCases;

/// <summary>The minutes of a meeting, with conclusions by dimension and the corrections of roadmaps that it was told of.</summary>
internal static class Cheboksary
{
    public static IEnumerable<CaseDocument> Documents(Meeting meeting)
    {
        yield return new("meeting-minutes", new MeetingMinutesPlugin().Compose(
            new MeetingMinutes { Organization = Unstated.Organization, Meeting = meeting, Place = Unstated.Place, Presiding = null, Secretary = null },
            new CompositionContext { Morphology = WithTheDesignation(meeting) }));
    }

    // A name with a dash in it is not declined by rule: its form is given.
    private static RussianMorphology WithTheDesignation(Meeting meeting) => new RussianMorphologyBuilder()
        .AddPhrase(meeting.Designation.With(GrammaticalCase.Genitive, "рабочего совещания с образовательными организациями — Муниципальными инновационными площадками"))
        .Build();
}
