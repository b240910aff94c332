using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Registers;

/// <summary>Composes the register of platforms as of a day (реестр площадок), by level and kind, each row with its term and the documents behind it.</summary>
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
    /// <exception cref="UnknownFormException">The genitive of the signer's post, in which somebody acts, is not surely known.</exception>
    public OfficialDocument Compose(RegisterOfDay subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        PlatformRegisterRow[] rows =
        [
            .. subject.Register.AsOf(subject.Day, subject.Order).OrderBy(row => row.Platform.Level).ThenBy(row => row.Platform.Kind).ThenBy(row => row.Platform.StatusName.Nominative, StringComparer.Ordinal),
        ];
        var forms = new DerivedForms(context.Morphology);
        var document = new OfficialDocument
        {
            Organizations = [subject.Keeper],
            Kind = Kind,
            Date = context.SignedOn ?? subject.Day,
            RegistrationNumber = context.RegistrationNumber,
            Title = $"инновационных площадок по состоянию на {RussianDate.ForText(subject.Day)}",
            Body = rows.Length == 0 ? [new Paragraph($"По состоянию на {RussianDate.ForText(subject.Day)} статус не присвоен ни одной организации.")] : [new Paragraph("Сведения о площадках приведены в приложении."), Summary(rows)],
            Appendices = rows.Length == 0 ? [] : [List(rows)],
            Signatures = subject.Signer is { } signer ? [Signature.Of(signer, morphology: forms)] : [],
        };
        forms.RequireSure();
        return document;
    }

    private static Appendix List(PlatformRegisterRow[] rows)
    {
        PlatformTable list = PlatformTable.Of(rows.Select(row => (row.Platform, row.Standing)), (_, standing) => standing.Decision is { } decision ? ReferenceText.WholeInTable(decision.Chain) : null);
        return new() { Title = "Сведения о площадках", Orientation = list.Orientation, Body = [list.ToTable()] };
    }

    private static Table Summary(PlatformRegisterRow[] rows) => new(
        [new TableColumn("Вид статуса", 5), new TableColumn("Количество") { Width = Length.FromMillimeters(30), Alignment = ColumnAlignment.Center }],
        [
            .. rows.GroupBy(row => row.Platform.StatusName.Nominative, StringComparer.Ordinal).Select(group => new TableRow([Letters.Capitalized(group.Key), NumberText.Of(group.Count())])),
            TableRow.Total(["Всего", NumberText.Of(rows.Length)]),
        ]);
}
