using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Certificates;

/// <summary>Composes the certificate of a status (свидетельство о присвоении статуса), with the act and the row of the register that it repeats; only of a status that is held on its date.</summary>
/// <remarks>No act that was read prescribes a form. The certificate repeats what an act decided, names it, and gives no right of its own.</remarks>
public sealed class StatusCertificatePlugin : IDocumentPlugin<StatusCertificate>
{
    /// <summary>The id of the plugin: «status-certificate».</summary>
    public const string PluginId = "status-certificate";

    private static readonly DocumentKind Kind = DocumentKind.Of("свидетельство", "свидетельству");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date or no number, the status is not held on the date, the decision in force names no act, an act is dated after the certificate, or the history records another certificate.
    /// </exception>
    /// <exception cref="UnknownFormException">The dative of the holder, the genitive of the status or of the signer's post is not surely known.</exception>
    public OfficialDocument Compose(StatusCertificate subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        InnovationPlatform platform = subject.Platform;
        PlatformStanding standing = platform.StandingOn(context.SignedOn!.Value);
        string status = forms.Decline(platform.StatusName, GrammaticalCase.Genitive).Text;
        string holder = HolderText.In(GrammaticalCase.Dative, platform.Holder, forms);
        var document = new OfficialDocument
        {
            Organizations = [subject.Issuer],
            Kind = Kind,
            Date = context.SignedOn.Value,
            RegistrationNumber = context.RegistrationNumber,
            Place = subject.Place,
            Title = $"о присвоении статуса {status}",
            Body =
            [
                new Paragraph([Run.Text("Настоящим удостоверяется, что "), Run.Bold(holder), Run.Text($" присвоен статус {status}.")]),
                .. platform.Theme is { } theme ? [new Paragraph([Run.Text("Тема: "), Run.Bold($"«{theme}»"), Run.Text(".")])] : Array.Empty<Block>(),
                new Paragraph($"Срок действия статуса: {PlatformTable.TermOf(standing)}."),
                new Paragraph(Letters.Sentence($"Основание: {string.Join("; ", Acts(standing).Select(act => ReferenceText.Of(act)))}")),
                new Paragraph("Свидетельство действительно, пока сохраняется статус."),
            ],
            Signatures = [Signature.Of(subject.Signer, morphology: forms)],
            HasSealPlace = true,
            QrCode = subject.VerificationAddress is { } address ? new(address, "QR-код: проверка статуса площадки") : null,
        };
        forms.RequireSure();
        return document;
    }

    // An extension sets the term, the grant gave the status: the certificate names both acts.
    private static DocumentReference[] Acts(PlatformStanding standing) =>
        [.. new[] { standing.Grant?.Chain.OrderPoint, standing.Decision?.Chain.OrderPoint, standing.RegisterRow }.OfType<DocumentReference>().Distinct()];

    private static void Check(StatusCertificate subject, CompositionContext context)
    {
        var faults = new FactFaults();
        faults.AddIf(context.RegistrationNumber is null, "The certificate has no number. Give CompositionContext.RegistrationNumber: it is known by it.");
        if (context.SignedOn is not { } day)
        {
            faults.Add("The certificate has no date. Give CompositionContext.SignedOn: the status must be held on it.");
            faults.ThrowIfAny();
            return;
        }

        PlatformStanding standing = subject.Platform.StandingOn(day);
        if (!standing.IsHeld)
        {
            string since = standing.Since is { } first ? $" since {Iso(first)}" : "";
            faults.Add($"«{subject.Platform}» holds no status on {Iso(day)}: it is {standing.Status}{since}. Issue the certificate while the status is held, or record the decision that is missing.");
            faults.ThrowIfAny();
            return;
        }

        faults.AddIf(standing.Decision!.Chain.OrderPoint is null, $"The decision on «{subject.Platform}» that is in force names no act. Give StatusEvent.Chain with OrderPoint: the certificate rests on it.");
        foreach (DocumentReference later in Acts(standing).Where(act => act.Date > day))
        {
            faults.Add($"The certificate rests on «{later}», which is dated after it. Correct one of the dates.");
        }

        if (standing.Decision.Chain.Certificate is { } recorded)
        {
            faults.AddIf(recorded.Number != context.RegistrationNumber || recorded.Date != day,
                $"The history of «{subject.Platform}» records the certificate «{recorded}». Give its number and date, or correct the history.");
        }

        faults.ThrowIfAny();
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
