using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Correspondence;

/// <summary>Composes the letter about an event: an information letter (информационное письмо), or an invitation (приглашение).</summary>
/// <remarks>
/// One official is greeted by name, all others as «Уважаемые коллеги!». More than four recipients stand in a mailing list, in an appendix, and the letter names them together.
/// Parts of the letter: those of a real regional call for reports; the greeting, the closing and the marks by ГОСТ Р 7.0.97, 5.15, 5.18, 5.19, 5.25, read in agency instructions.
/// </remarks>
public sealed class EventLetterPlugin : IDocumentPlugin<EventLetter>
{
    /// <summary>The id of the plugin for information letters: «information-letter».</summary>
    public const string InformationId = "information-letter";

    /// <summary>The id of the plugin for invitations: «invitation».</summary>
    public const string InvitationId = "invitation";

    private readonly bool _isInvitation;

    /// <summary>Makes the plugin.</summary>
    /// <param name="isInvitation">Whether the letter invites; the default informs.</param>
    public EventLetterPlugin(bool isInvitation = false) => _isInvitation = isInvitation;

    /// <inheritdoc/>
    public string Id => _isInvitation ? InvitationId : InformationId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date, dates contradict each other, registration has no deadline, two, or one and no way to register, a recipient is nobody or more than one, there are more than four and what they
    /// are together is not told, or the gender of who is greeted is not known.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    /// <exception cref="Calendars.MissingCalendarYearException">The term of registration runs into a year that <see cref="EventLetter.Calendar"/> has no data for.</exception>
    public OfficialDocument Compose(EventLetter subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var faults = new FactFaults();
        LetterText.Check(subject, context.SignedOn, faults);
        RecipientText.Check(subject, context.Morphology, faults);
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var recipients = new RecipientText(subject, forms);
        var text = new LetterText(subject, context.SignedOn!.Value, forms);
        var document = new OfficialDocument
        {
            Organizations = [subject.Sender],
            Kind = DocumentKind.Letter,
            Date = context.SignedOn.Value,
            RegistrationNumber = context.RegistrationNumber,
            ReferenceData = subject.ReferenceData,
            Addressees = recipients.Addressees(),
            Title = _isInvitation
                ? $"Об участии {Preposition.In.Put(text.NameIn(GrammaticalCase.Prepositional))}"
                : $"О проведении {text.NameIn(GrammaticalCase.Genitive)}",
            Greeting = recipients.Greeting(),
            Body = [.. text.Blocks(_isInvitation, recipients.You)],
            Closing = "С уважением,",
            Attachments = [.. subject.Attachments.Select(attachment => new Attachment(attachment.Name) { Sheets = attachment.Sheets, Copies = attachment.Copies })],
            Signatures = [SignerText.Of(subject.Signer, forms)],
            Executor = new(subject.Executor.Name.ToString(), subject.ExecutorTelephone)
            {
                Position = OfficialText.Post(subject.Executor.Position, subject.Executor.Name, GrammaticalCase.Nominative, forms, subject.Sender),
                Email = subject.ExecutorEmail,
            },
            Appendices = recipients.MailingList(),
        };
        forms.RequireSure();
        return document;
    }
}
