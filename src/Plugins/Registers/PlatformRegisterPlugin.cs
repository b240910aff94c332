using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Registers;

/// <summary>Composes the register of platforms as of a day (реестр площадок), by level and kind, with the numbers of each and a chart; each row has its term and the documents behind it.</summary>
public sealed class PlatformRegisterPlugin : IDocumentPlugin<RegisterOfDay>
{
    /// <summary>The id of the plugin: «platform-register».</summary>
    public const string PluginId = "platform-register";

    private static readonly DocumentKind Kind = DocumentKind.Of("реестр", "реестру");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <remarks>Dated by <see cref="CompositionContext.SignedOn"/>, or by the day of the register where the context has no date.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFormException">The genitive of the territory, or of the signer's post in which somebody acts, is not surely known.</exception>
    public OfficialDocument Compose(RegisterOfDay subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var forms = new DerivedForms(context.Morphology);
        var text = new RegisterText(subject, forms);
        PlatformTable list = text.List;
        var document = new OfficialDocument
        {
            Organizations = [subject.Keeper],
            Kind = Kind,
            Date = context.SignedOn ?? subject.Day,
            RegistrationNumber = context.RegistrationNumber,
            Title = text.Object,
            Body = text.Sections.IsEmpty
                ? [new Paragraph($"По состоянию на {RussianDate.ForText(subject.Day)} статус не присвоен ни одной организации.")]
                : [new Paragraph(text.NamesPlatforms ? "Сведения о площадках приведены в перечне (приложение)." : "Сведения об организациях, которым присвоен статус, не представлены. Форма перечня прилагается (приложение)."), .. text.Summary()],
            Appendices = text.Sections.IsEmpty ? [] : [new() { Title = "Сведения о площадках", Orientation = list.Orientation, Body = [list.ToTable()] }],
            Signatures = subject.Signer is { } signer ? [Signature.Of(signer, morphology: forms)] : [],
        };
        forms.RequireSure();
        return document;
    }
}
