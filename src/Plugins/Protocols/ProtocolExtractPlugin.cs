using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Plugins.Protocols;

/// <summary>Composes the extract of one item of a protocol (выписка из протокола), with the mark «Верно».</summary>
/// <remarks>Date and number are those of the protocol, and the item keeps its number. The extract names who signed the protocol; only the certifier signs the extract.</remarks>
public sealed class ProtocolExtractPlugin : IDocumentPlugin<ProtocolExtract>
{
    /// <summary>The id of the plugin: «protocol-extract».</summary>
    public const string PluginId = "protocol-extract";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// Organization, place, who presided or the secretary is missing, the protocol has no such item or is not signed, or the item was voted on and its draft is not told.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(ProtocolExtract subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        CouncilSitting sitting = subject.Protocol.Sitting;
        ProtocolItem? item = sitting.Items.FirstOrDefault(item => item.Number == subject.ItemNumber);
        var faults = new FactFaults();
        ProtocolText.Check(subject.Protocol, faults);
        faults.AddIf(!sitting.IsSigned, "The protocol is not signed by who presided and by the secretary. Give CouncilSitting.SignedBy: extracts are made of signed protocols.");
        if (item is null)
        {
            faults.Add($"Protocol № {sitting.ProtocolNumber} has no item {subject.ItemNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)}. Take a number of CouncilSitting.Items.");
        }
        else
        {
            ProtocolText.CheckItem(subject.Protocol, item, faults);
        }

        faults.ThrowIfAny();
        var forms = new DerivedForms(context.Morphology);
        var text = new ProtocolText(subject.Protocol, forms);
        var document = new OfficialDocument
        {
            Organizations = [sitting.Council.Authority!],
            Kind = DocumentKind.ProtocolExtract,
            Date = sitting.HeldOn,
            RegistrationNumber = sitting.ProtocolNumber,
            Place = subject.Protocol.Place,
            Title = $"заседания {text.CouncilGenitive}",
            Body = [.. text.Opening(), .. text.Item(item!, isShort: false), .. text.SignaturesOfOriginal()],
            Appendices = text.Appendices(),
            CopyCertification = new(Signature.Of(subject.Certifier, morphology: forms), subject.CertifiedOn),
        };
        forms.RequireSure();
        return document;
    }
}
