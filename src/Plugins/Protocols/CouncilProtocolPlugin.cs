using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Plugins.Protocols;

/// <summary>Composes the protocol of a council (протокол заседания), full or short; the short one leaves out who was heard and who spoke.</summary>
/// <remarks>Dated by the sitting and numbered by it: <see cref="CompositionContext"/> gives only the language.</remarks>
public sealed class CouncilProtocolPlugin : IDocumentPlugin<CouncilProtocol>
{
    /// <summary>The id of the plugin for full protocols: «council-protocol».</summary>
    public const string FullId = "council-protocol";

    /// <summary>The id of the plugin for short protocols: «council-protocol-short».</summary>
    public const string ShortId = "council-protocol-short";

    private readonly bool _isShort;

    /// <summary>Makes the plugin.</summary>
    /// <param name="isShort">Whether it composes the short form (краткий протокол); the default is the full one.</param>
    public CouncilProtocolPlugin(bool isShort = false) => _isShort = isShort;

    /// <inheritdoc/>
    public string Id => _isShort ? ShortId : FullId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">Organization, place, who presided or the secretary is missing, or an item was voted on and its draft is not told.</exception>
    /// <exception cref="UnknownFormException">The genitive of the council, or of an organization a member works in, is neither given nor surely known.</exception>
    public OfficialDocument Compose(CouncilProtocol subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        CouncilSitting sitting = subject.Sitting;
        var faults = new FactFaults();
        ProtocolText.Check(subject, faults);
        foreach (ProtocolItem item in sitting.Items)
        {
            ProtocolText.CheckItem(subject, item, faults);
        }

        faults.ThrowIfAny();
        var forms = new DerivedForms(context.Morphology);
        var text = new ProtocolText(subject, forms);
        var document = new OfficialDocument
        {
            Organizations = [sitting.Council.Authority!],
            Kind = DocumentKind.Protocol,
            Date = sitting.HeldOn,
            RegistrationNumber = sitting.ProtocolNumber,
            Place = subject.Place,
            Title = $"заседания {text.CouncilGenitive}",
            Body = [.. text.Opening(), .. text.Agenda(), .. sitting.Items.SelectMany(item => text.Item(item, _isShort))],
            Signatures = text.Signatures(),
            Appendices = text.Appendices(),
        };
        forms.RequireSure();
        return document;
    }
}
