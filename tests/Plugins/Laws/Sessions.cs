using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Testing;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Strategic sessions of one day and of a year, with sections and without.</summary>
internal static class Sessions
{
    public static IEnumerable<Law> Laws => DocumentLaws.For(new SessionSummaryPlugin(), PluginLaws.Setup<SessionSummary>(PluginLaws.Few, hasGaps: true) with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Of(isExtreme: true),
        // An act that is reported without its title is printed without it, and the summary says that it was not verified.
        Tolerated = summary => [.. PluginLaws.Setup<SessionSummary>(hasGaps: true).Tolerated(summary), .. summary.Session.ActsStudied.Any(act => act.Title is null) ? ["OR12"] : Array.Empty<string>()],
        Facts = (summary, context) => [.. Said(summary.Session), .. Drawn.Said(summary.Signer)],
    });

    private static IEnumerable<DocumentFact> Said(StrategicSession session)
    {
        EventSection[] sittings = [.. session.Sections.Concat(new[] { session.Plenary }.OfType<EventSection>())];
        return
        [
            session.Theme, DocumentFact.Of(session.Designation, GrammaticalCase.Genitive), session.Period.Start, session.Period.End,
            .. session.Organizers.Select(organizer => DocumentFact.Of(organizer.NameInText.Nominative)),
            .. sittings.Select(sitting => DocumentFact.Of(sitting.HeldOn)), .. Drawn.Said(sittings.Select(sitting => sitting.Title)), .. Drawn.Said(sittings.SelectMany(sitting => sitting.Speakers)),
            .. sittings.SelectMany(sitting => sitting.Schools).SelectMany(school => Drawn.Said([school.School.NameInText.Nominative, school.Locality, school.Presentation, .. school.KnownFor])),
            .. session.ActsStudied.SelectMany(act => new DocumentFact[] { act.Number, act.Date }),
            .. Drawn.Said(session.KeyResults.Select(result => EndMarks.Strip(result.Text))), .. Drawn.Said(session.Gains.Select(gain => EndMarks.Strip(gain.Text))), .. Drawn.Said([.. session.Remarks, session.ClosingAppeal]),
        ];
    }

    private static Gen<SessionSummary> Of(bool isExtreme) =>
        from organization in Drawn.Any<Organization>(isExtreme)
        from session in Drawn.Any<StrategicSession>(isExtreme)
        from signer in Drawn.Maybe<Official>(isExtreme)
        select new SessionSummary { Organization = organization, Session = session.With(given => given.Designation, Drawn.Known(session.Designation)), Signer = signer };
}
