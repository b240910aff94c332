using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>Composes the note on a meeting (справка о совещании): when and who, part by part what was done, who spoke, what the participants took home.</summary>
/// <remarks>
/// What the meeting does not state is left out; a name or a year that its source does not tell clearly is printed with the words of the source.
/// The note names the speakers: their names are personal data, and who publishes it answers for that.
/// </remarks>
public sealed class MeetingNotePlugin : IDocumentPlugin<MeetingNote>
{
    /// <summary>The id of the plugin: «meeting-note».</summary>
    public const string PluginId = "meeting-note";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <remarks>Dated by <see cref="CompositionContext.SignedOn"/>, or by the day of the meeting where the context has no date.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">The note is signed before the meeting was held, or the gender of the designation is not known.</exception>
    /// <exception cref="UnknownFormException">Names and topics in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(MeetingNote subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Meeting meeting = subject.Meeting;
        var faults = new FactFaults();
        EventText.CheckAgreement(meeting.Designation, context.Morphology, faults);
        faults.AddIf(context.SignedOn < meeting.HeldOn.Date, "The note is signed before the meeting was held. Correct CompositionContext.SignedOn or Meeting.HeldOn.");
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var text = new MeetingText(meeting, forms, hasCapitalHeadings: false);
        var document = new OfficialDocument
        {
            Organizations = [subject.Organization],
            Kind = DocumentKind.Note,
            Date = context.SignedOn ?? meeting.HeldOn.Date,
            RegistrationNumber = context.RegistrationNumber,
            Title = Preposition.About.Put(text.Name(GrammaticalCase.Prepositional)),
            Body =
            [
                .. Opening(meeting, text, forms), .. text.Topics(meeting.Topics), .. text.Speakers(), .. text.Parts(withTopics: true),
                .. text.Conclusions(), .. text.Recommendations(), .. text.Outcome(), .. text.Note(),
            ],
            Signatures = [SignerText.Of(subject.Signer, forms)],
        };
        forms.RequireSure();
        return document;
    }

    private static IEnumerable<Block> Opening(Meeting meeting, MeetingText text, IMorphology morphology)
    {
        string mode = EventText.Mode(meeting.Mode, meeting.ConferencePlatform) is { } known ? $" {known}" : "";
        string place = meeting.Place is { } at ? $" ({at})" : "";
        yield return new Paragraph($"{meeting.HeldOn}{mode} {EventText.Held(meeting.Designation, meeting.Theme, morphology)}{place}.");
        foreach (string sentence in new[] { text.Organizers, text.Project }.OfType<string>())
        {
            yield return new Paragraph(sentence);
        }

        if (!meeting.Participants.IsEmpty)
        {
            yield return new Paragraph($"Участники – {string.Join(", ", meeting.Participants.Select(group => EventText.Group(group, morphology)))}.");
        }
    }
}
