using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>The parts of minutes that a note does not have: who presided and was present, the agenda, what was decided, the corrections of roadmaps.</summary>
/// <remarks>Source: rules of records management for protocols; a list of more than fifteen present goes to an appendix.</remarks>
internal sealed class MinutesText(MeetingMinutes minutes, MeetingText text, IMorphology morphology)
{
    private const int MostNamesInText = 15;

    private Meeting Meeting => minutes.Meeting;

    private bool IsListAttached => minutes.Present.Length > MostNamesInText;

    // What stands in place of questions where none are given.
    private ImmutableArray<Topic> Topics => [.. Meeting.Topics, .. Meeting.Parts.SelectMany(part => part.Topics)];

    public static void Check(MeetingMinutes minutes, FactFaults faults)
    {
        faults.AddIf(minutes.Place is null, "The minutes name no place. Give Meeting.Place or MeetingMinutes.Place: of a video conference, where the minutes are drawn up.");
        faults.AddIf(minutes is { Presiding: { } presiding, Secretary: { } secretary } && presiding.Name.ToString() == secretary.Name.ToString(), $"«{minutes.Presiding?.Name}» presided and kept the minutes. Give two persons: both sign.");
        faults.AddIf(minutes.Questions.IsEmpty && minutes.Meeting.Topics.IsEmpty && minutes.Meeting.Parts.All(part => part.Topics.IsEmpty),
            "The minutes have no agenda. Give MeetingMinutes.Questions or Meeting.Topics.");
        foreach (MeetingQuestion question in minutes.Questions.Where(question => !IsAbout(question.Title)))
        {
            faults.Add($"The question «{question.Title}» does not tell what it is about. Begin MeetingQuestion.Title with «О» or «Об».");
        }

        bool announces = minutes.Meeting.Topics.Concat(minutes.Meeting.Parts.SelectMany(part => part.Topics)).Any(topic => topic.AnnouncesRoadmapCorrections);
        faults.AddIf(!announces && minutes.Questions.IsEmpty && !minutes.Corrections.IsEmpty,
            "Corrections of roadmaps are given, and no topic announces them. Set Topic.AnnouncesRoadmapCorrections, or give the question under which they were announced.");
    }

    public IEnumerable<Block> Opening()
    {
        yield return new Paragraph($"Председательствующий – {Named(minutes.Presiding)}.");
        yield return new Paragraph($"Секретарь – {Named(minutes.Secretary)}.");
        string groups = string.Join(", ", Meeting.Participants.Select(group => EventText.Group(group, morphology)));
        string present = IsListAttached ? $"{CountedNouns.Person.Count(minutes.Present.Length)} (список прилагается)" : string.Join(", ", Names(minutes.Present));
        string[] all = [.. new[] { present, groups }.Where(part => part.Length > 0)];
        if (all.Length > 0)
        {
            yield return new Paragraph($"Присутствовали: {string.Join("; ", all)}.");
        }

        if (!minutes.Invited.IsEmpty)
        {
            yield return new Paragraph($"Приглашенные: {string.Join(", ", Names(minutes.Invited))}.");
        }

        if (EventText.Mode(Meeting.Mode, Meeting.ConferencePlatform) is { } mode)
        {
            yield return new Paragraph($"Совещание проведено {mode}.");
        }

        foreach (string sentence in new[] { text.Organizers, text.Project }.OfType<string>())
        {
            yield return new Paragraph(sentence);
        }
    }

    public IEnumerable<Block> Agenda()
    {
        string[] questions = minutes.Questions.IsEmpty ? [.. Topics.Select(About)] : [.. minutes.Questions.Select(question => EndMarks.Strip(question.Title))];
        return [new Heading("ПОВЕСТКА ДНЯ"), new ClauseList([.. questions.Select(question => new Clause($"{question}."))])];
    }

    public Block Proceedings() => new ClauseList(minutes.Questions.IsEmpty ? [.. Topics.Select(ToClause)] : [.. minutes.Questions.Select(ToClause)]);

    public IEnumerable<Block> Corrections()
    {
        if (!minutes.Corrections.IsEmpty)
        {
            return
            [
                new Heading("КОРРЕКТИРОВКИ ДОРОЖНЫХ КАРТ"),
                new Table(
                    [TableNumber.Column, new("Организация", 4), new("Корректировка", 6), new("Причина", 4)],
                    [.. minutes.Corrections.Select((correction, i) => new TableRow([NumberText.Of(i + 1), correction.Organization.NameInText.Nominative, Letters.Capitalized(correction.Change), correction.Reason]))])
                {
                    Description = "Корректировки дорожных карт",
                },
            ];
        }

        return minutes.Questions.IsEmpty && Topics.Any(topic => topic.AnnouncesRoadmapCorrections)
            ? [new Paragraph("Содержание корректировок дорожных карт в сведениях о совещании не приведено.")] : [];
    }

    public ImmutableArray<Appendix> Appendices() => IsListAttached
        ? [new() { Title = "Список присутствовавших на совещании", Body = [new ClauseList([.. Names(minutes.Present).Select(name => new Clause(Letters.Sentence(name)))])] }]
        : [];

    private static bool IsAbout(string title) => title.Split(' ', '\u00A0')[0] is "О" or "Об" or "Обо";

    private string About(Topic topic) => Letters.Capitalized(EventText.About(topic, morphology));

    private Clause ToClause(Topic topic)
    {
        string word = topic.Treatment switch
        {
            TopicTreatment.Updated => "АКТУАЛИЗИРОВАЛИ",
            TopicTreatment.Answered => "ПОЛУЧИЛИ ОТВЕТЫ",
            TopicTreatment.Told => "СООБЩИЛИ",
            _ => "ОБСУДИЛИ",
        };
        string text = topic.By is { } by ? $"{by.Nominative} – {EventText.About(topic, morphology)}"
            : topic.Treatment is TopicTreatment.Answered or TopicTreatment.Told ? EventText.About(topic, morphology) : EventText.Named(topic);
        return new(Strong($"{word}:"), [new Paragraph($"{Letters.Capitalized(text)}.")]);
    }

    private static Clause ToClause(MeetingQuestion question) => new(Strong("СЛУШАЛИ:"),
    [
        .. (question.Heard.IsEmpty ? [question.Title] : question.Heard).Select(heard => new Paragraph(Sentence(heard))),
        .. question.Discussed.IsEmpty ? [] : question.Discussed.Select(spoke => new Paragraph(Sentence(spoke))).Prepend(new Paragraph(Strong("ВЫСТУПИЛИ:"))),
        new Paragraph(Strong("РЕШИЛИ:")),
        new ClauseList([.. question.Decided.Select(decided => new Clause(Letters.Capitalized(Sentence(decided))))]),
    ]);

    // Alphabetical, as rules of records management ask. Code points have the order of the alphabet but for Ё, which stands with Е.
    private IEnumerable<string> Names(ImmutableArray<Person> persons) => persons
        .OrderBy(person => RuleText.Plain(person.Name.Surname), StringComparer.Ordinal)
        .ThenBy(person => person.Name.InitialsAndSurname, StringComparer.Ordinal)
        .Select(person => OfficialText.WithPost(person, morphology));

    private string Named(Official? official) => official is null ? Signature.ToFill.Name : OfficialText.WithPost(PersonOf(official), morphology);

    private static Person PersonOf(Official official) => new() { Name = official.Name, Position = official.Position };

    private static string Sentence(string text) => Letters.Sentence(EndMarks.Strip(text));

    private static RichText Strong(string text) => RichText.Of(new TextRun(text) { IsBold = true });
}
