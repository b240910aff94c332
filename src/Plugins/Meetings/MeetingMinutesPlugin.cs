using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>Composes the minutes of a meeting (протокол совещания): who presided and was there, the agenda, what was heard, discussed and decided, conclusions and instructions.</summary>
/// <remarks>
/// Dated by the meeting. A meeting of which only its topics are known gets minutes that tell how each was treated, without СЛУШАЛИ and РЕШИЛИ, which nobody stated.
/// Not for publication as it is: it names persons.
/// </remarks>
public sealed class MeetingMinutesPlugin : IDocumentPlugin<MeetingMinutes>
{
    /// <summary>The id of the plugin: «meeting-minutes».</summary>
    public const string PluginId = "meeting-minutes";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// There is no place or no agenda, one person presided and kept the minutes, a question does not begin with «О», an instruction has no executor or two, a date and a term, or is due before the
    /// meeting, or corrections of roadmaps are given that nobody announced.
    /// </exception>
    /// <exception cref="UnknownFormException">Names and topics in cases that are neither given nor surely known. All of them are named at once.</exception>
    /// <exception cref="Calendars.MissingCalendarYearException">A term of an instruction runs into a year that <see cref="MeetingMinutes.Calendar"/> has no data for.</exception>
    public OfficialDocument Compose(MeetingMinutes subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var faults = new FactFaults();
        MinutesText.Check(subject, faults);
        InstructionText.Check(subject, faults);
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var meeting = new MeetingText(subject.Meeting, forms, hasCapitalHeadings: true);
        var text = new MinutesText(subject, meeting, forms);
        var document = new OfficialDocument
        {
            Organizations = [subject.Organization],
            Kind = DocumentKind.Protocol,
            Date = subject.Meeting.HeldOn.Date,
            RegistrationNumber = context.RegistrationNumber,
            Place = subject.Place,
            Title = meeting.Name(GrammaticalCase.Genitive),
            Body =
            [
                .. text.Opening(), .. text.Agenda(), text.Proceedings(), .. meeting.Speakers(), .. meeting.Parts(withTopics: false), .. text.Corrections(),
                .. meeting.Conclusions(), .. meeting.Recommendations(), .. new InstructionText(subject, forms).Blocks(), .. meeting.Outcome(), .. meeting.Note(),
            ],
            Signatures = [new("Председательствующий", subject.Presiding?.Name.InitialsAndSurname ?? Signature.ToFill.Name), new("Секретарь", subject.Secretary?.Name.InitialsAndSurname ?? Signature.ToFill.Name)],
            Appendices = text.Appendices(),
        };
        forms.RequireSure();
        return document;
    }
}
