using InnovationDomain.Documents.Composition;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Sessions;

namespace FiveCases;

/// <summary>The summary of a strategic session, with its sections and the acts that were studied.</summary>
internal static class Sverdlovsk
{
    public static IEnumerable<CaseDocument> Documents(StrategicSession session)
    {
        yield return new("session-summary", new SessionSummaryPlugin().Compose(
            new SessionSummary { Organization = session.Organizers is [var only] ? only : Unstated.Organization, Session = session, Signer = null }, CompositionContext.Unregistered));
    }
}
