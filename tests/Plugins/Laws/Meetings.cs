using InnovationDomain.Documents.Language;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Testing;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Minutes of meetings with questions or topics, instructions and corrections, and notes on them; drafts whose signer is not known among them.</summary>
internal static class Meetings
{
    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new MeetingMinutesPlugin(), PluginLaws.Setup<MeetingMinutes>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Minutes(isExtreme: false)),
            Extremes = Minutes(isExtreme: true),
            Facts = (minutes, context) =>
            [
                minutes.Place!, .. Head(minutes.Meeting, GrammaticalCase.Genitive), .. Drawn.Said(minutes.Presiding), .. Drawn.Said(minutes.Secretary),
                .. minutes.Present.Concat(minutes.Invited).Select(person => DocumentFact.Of(person.Name)),
                .. Drawn.Said(minutes.Questions.SelectMany(question => question.Heard.Concat(question.Discussed).Concat(question.Decided).Append(question.Title))),
                .. minutes.Questions.IsEmpty ? Topics(minutes.Meeting) : [],
                .. minutes.Corrections.SelectMany(correction => new[] { correction.Organization.NameInText.Nominative, correction.Change, correction.Reason }).OfType<string>().Select(DocumentFact.Of),
                .. minutes.Instructions.SelectMany(Said),
            ],
        }),
        .. DocumentLaws.For(new MeetingNotePlugin(), PluginLaws.Setup<MeetingNote>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Notes(isExtreme: false)),
            Extremes = Notes(isExtreme: true),
            Facts = (note, context) => [.. Head(note.Meeting, GrammaticalCase.Prepositional), .. Topics(note.Meeting), .. Drawn.Said(note.Signer)],
        }),
    ];

    private static IEnumerable<DocumentFact> Head(Meeting meeting, GrammaticalCase named) =>
    [
        meeting.HeldOn.Date, DocumentFact.Of(meeting.Designation, named), .. Drawn.Said([meeting.Theme, meeting.ConferencePlatform, meeting.Project?.Name]),
        .. meeting.Organizers.Select(organizer => DocumentFact.Of(organizer.NameInText.Nominative)), .. Drawn.Said(meeting.Speakers), .. Drawn.Said(meeting.Parts.SelectMany(part => part.Speakers)),
        .. meeting.Parts.SelectMany(part => part.Interviews).Select(interview => interview.Curator).OfType<Person>().Select(curator => DocumentFact.Of(curator.Name)),
        .. Drawn.Said(meeting.Conclusions.Select(conclusion => EndMarks.Strip(conclusion.Text))),
        .. meeting.Recommendations.Select(addressed => DocumentFact.Of(addressed.Addressee.Name, GrammaticalCase.Dative)),
        .. Drawn.Said(meeting.Recommendations.SelectMany(addressed => addressed.Items).Select(item => EndMarks.Strip(item.Text))),
        .. Drawn.Said(meeting.Gains.Select(gain => EndMarks.Strip(gain.Text))), .. Drawn.Said(meeting.Remarks.Concat(meeting.ClosingStatements)),
    ];

    private static IEnumerable<DocumentFact> Topics(Meeting meeting) => meeting.Topics.Concat(meeting.Parts.SelectMany(part => part.Topics)).Select(topic => DocumentFact.Of(NounPhrase.Of(EndMarks.Strip(topic.Text))));

    private static IEnumerable<DocumentFact> Said(MeetingInstruction instruction) =>
    [
        EndMarks.Strip(instruction.Action),
        instruction.Executor is { } executor ? DocumentFact.Of(executor.Name, GrammaticalCase.Dative) : DocumentFact.Of(instruction.Executors!, GrammaticalCase.Dative),
        .. instruction.DueOn is { } due ? new DocumentFact[] { due } : [],
    ];

    private static Gen<Meeting> Held(bool isExtreme) => Drawn.Any<Meeting>(isExtreme).Select(meeting => meeting.With(given => given.Designation, Drawn.Known(meeting.Designation)));

    private static Gen<MeetingNote> Notes(bool isExtreme) =>
        from organization in Drawn.Any<Organization>(isExtreme)
        from meeting in Held(isExtreme)
        from signer in Drawn.Maybe<Official>(isExtreme)
        select new MeetingNote { Organization = organization, Meeting = meeting, Signer = signer };

    private static Gen<MeetingMinutes> Minutes(bool isExtreme) =>
        from organization in Drawn.Any<Organization>(isExtreme)
        from meeting in Held(isExtreme)
        from presiding in Drawn.Maybe<Official>(isExtreme)
        from secretary in Drawn.Maybe<Official>(isExtreme)
        from count in isExtreme ? Gen.Elements(1, 6, 60) : Gen.Choose(1, 7)
        from present in Drawn.Any<Person>(isExtreme).ListOf(count)
        from executors in Drawn.Any<Official>(isExtreme).ListOf(count)
        from texts in Drawn.Texts(isExtreme).ListOf(count)
        from controller in Drawn.Maybe<Controller>(isExtreme)
        from parts in Gen.Choose(0, 15)
        let hasTopics = meeting.Topics.Length > 0 || meeting.Parts.Any(part => part.Topics.Length > 0)
        let hasQuestions = !hasTopics || parts % 4 != 0
        select new MeetingMinutes
        {
            Organization = organization,
            Meeting = meeting,
            Place = "г. Лесногорск",
            Presiding = presiding,
            Secretary = presiding?.Name.ToString() == secretary?.Name.ToString() ? null : secretary,
            Present = [.. present],
            Invited = parts / 2 % 2 == 0 ? [] : [present[0]],
            Questions = hasQuestions ? [.. texts.Select((text, i) => new MeetingQuestion { Title = "О ходе реализации дорожных карт", Heard = i % 2 == 0 ? [] : ["Ковалева И.П. – о результатах полугодия"], Decided = [text] })] : [],
            Corrections = hasQuestions && parts / 4 % 2 == 0 ? [new() { Organization = organization, Change = "срок пункта 2.3 перенесен на май", Reason = parts == 0 ? null : "перенос ремонта" }] : [],
            Instructions = parts / 8 == 0 ? [] : [.. executors.Select((executor, i) => new MeetingInstruction
            {
                Executor = i % 3 == 2 ? null : Drawn.Known(executor),
                Executors = i % 3 == 2 ? "руководители муниципальных инновационных площадок" : null,
                Action = texts[i],
                DueOn = i % 2 == 0 || meeting.HeldOn.Date.Year > 9990 ? null : meeting.HeldOn.Date.PlusDays(i + 10),
                Controller = i % 4 == 0 ? controller : null,
            })],
        };
}
