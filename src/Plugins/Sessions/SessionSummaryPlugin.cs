using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Sessions;

/// <summary>Composes the summary of a strategic session (справка об итогах стратегической сессии): its sections with their days and the schools they presented, the acts studied, the results.</summary>
/// <remarks>Acts are cited with kind, author, date, number and title; where their requisites are known from a report only, the summary says so.</remarks>
public sealed class SessionSummaryPlugin : IDocumentPlugin<SessionSummary>
{
    /// <summary>The id of the plugin: «strategic-session-summary».</summary>
    public const string PluginId = "strategic-session-summary";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <remarks>Dated by <see cref="CompositionContext.SignedOn"/>, or by the last day of the session where the context has no date.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">The summary is signed before the session ended, or the gender of the designation is not known.</exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(SessionSummary subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        StrategicSession session = subject.Session;
        var faults = new FactFaults();
        EventText.CheckAgreement(session.Designation, context.Morphology, faults);
        faults.AddIf(context.SignedOn < session.Period.End, "The summary is signed before the session ended. Correct CompositionContext.SignedOn or StrategicSession.Period.");
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var text = new SessionText(session, forms);
        var document = new OfficialDocument
        {
            Organizations = [subject.Organization],
            Kind = DocumentKind.Note,
            Date = context.SignedOn ?? session.Period.End,
            RegistrationNumber = context.RegistrationNumber,
            Title = $"об итогах {EventText.Name(session.Designation, session.Theme, GrammaticalCase.Genitive, forms)}",
            Body = [.. text.Opening(), .. text.Plenary(), .. text.Sections(), .. text.Acts(), .. text.Results(), .. text.Note()],
            Signatures = [SignerText.Of(subject.Signer, forms)],
        };
        forms.RequireSure();
        return document;
    }
}
