using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>What the minutes and the note tell alike: the parts of a meeting, what it concluded and what is left open.</summary>
internal sealed class MeetingText(Meeting meeting, IMorphology morphology, bool hasCapitalHeadings)
{
    public string Name(GrammaticalCase grammaticalCase) => EventText.Name(meeting.Designation, meeting.Theme, grammaticalCase, morphology);

    public string? Project => meeting.Project is { } project ? EventText.Project(project) : null;

    public string? Organizers => meeting.Organizers.IsEmpty ? null
        : Letters.Sentence($"{(meeting.Organizers.Length == 1 ? "Организатор" : "Организаторы")} – {string.Join(", ", meeting.Organizers.Select(organizer => organizer.NameInText.Nominative))}");

    public Heading HeadingOf(string text) => new(hasCapitalHeadings ? text.ToUpper(CultureInfo.InvariantCulture) : text);

    /// <summary>Each part under its heading; the minutes have its topics on the agenda already.</summary>
    public IEnumerable<Block> Parts(bool withTopics)
    {
        for (int i = 0; i < meeting.Parts.Length; i++)
        {
            EventPart part = meeting.Parts[i];
            Block[] content =
            [
                .. InterviewText.Of(part.Interviews, morphology),
                .. withTopics ? Topics(part.Topics) : [],
                .. SpeakerText.Of(part.Speakers, morphology),
            ];
            string name = PartName(i);
            if (content.Length == 0)
            {
                yield return new Paragraph(Letters.Sentence(name));
                continue;
            }

            yield return new Heading(name);
            foreach (Block block in content)
            {
                yield return block;
            }
        }
    }

    /// <summary>What a meeting dealt with, in its order; what was treated alike stands together.</summary>
    public IEnumerable<Block> Topics(ImmutableArray<Topic> topics)
    {
        for (int first = 0, next; first < topics.Length; first = next)
        {
            Topic topic = topics[first];
            next = first + 1;
            while (next < topics.Length && topics[next].Treatment == topic.Treatment && topics[next].By?.Nominative == topic.By?.Nominative)
            {
                next++;
            }

            yield return new Paragraph($"{Lead(topic)}:");
            yield return new DashList(
            [
                .. topics[first..next].Select(one => one.Treatment is TopicTreatment.Answered or TopicTreatment.Told ? EventText.About(one, morphology) : EventText.Named(one)),
            ]);
        }
    }

    public IEnumerable<Block> Speakers() => SpeakerText.Of(meeting.Speakers, morphology);

    public IEnumerable<Block> Conclusions() => meeting.Conclusions.IsEmpty ? [] : [HeadingOf("Выводы"), .. ConclusionText.Of(meeting.Conclusions)];

    public IEnumerable<Block> Recommendations() => meeting.Recommendations.IsEmpty ? []
        : [HeadingOf("Рекомендации"), new ClauseList([.. meeting.Recommendations.Select(addressed => RecommendationText.ToClause(addressed, morphology))])];

    /// <summary>What the participants took home and what else is said of the meeting.</summary>
    public IEnumerable<Block> Outcome()
    {
        ImmutableArray<string> sentences = [.. meeting.Remarks, .. meeting.ClosingStatements];
        if (meeting.Gains.IsEmpty && sentences.IsEmpty)
        {
            yield break;
        }

        yield return HeadingOf("Итоги");
        if (!meeting.Gains.IsEmpty)
        {
            yield return new Paragraph("Участники получили возможность:");
            yield return new DashList([.. meeting.Gains.Select(gain => EndMarks.Strip(gain.Text) + (gain.Period is { } period ? $" {EventText.During(period)}" : ""))]);
        }

        foreach (string sentence in sentences)
        {
            yield return new Paragraph(Letters.Ended(sentence));
        }
    }

    /// <summary>Under what it was reported, and what the report leaves open of the day.</summary>
    public IEnumerable<Block> Note()
    {
        string?[] sentences =
        [
            meeting.Headline is { } headline ? $"Сообщение о совещании дано под заголовком «{headline}»." : null,
            meeting.HeldOn.YearInferredFrom is { } words ? $"Год проведения в сообщении не назван и установлен по словам «{words}»." : null,
        ];
        string note = string.Join(' ', sentences.Where(sentence => sentence is not null));
        return note.Length > 0 ? [new Paragraph($"Примечание. {note}")] : [];
    }

    private string PartName(int index)
    {
        string ordinal = Letters.Capitalized(Ordinal.InWords(index + 1, agreement: AgreementClass.Feminine));
        string name = Letters.InSentence(meeting.Parts[index].Designation.Nominative);
        return name.EndsWith(" часть", StringComparison.Ordinal) ? $"{ordinal}, {name}" : $"{ordinal} часть: {name}";
    }

    private static string Lead(Topic topic) => topic.Treatment switch
    {
        TopicTreatment.Answered => "Участники получили ответы на вопросы",
        TopicTreatment.Updated => "Актуализированы",
        TopicTreatment.Told => topic.By is { } by ? $"{Letters.Capitalized(by.Nominative)} рассказали" : "Заслушаны сообщения",
        _ => topic.By is { } by ? $"{Letters.Capitalized(by.Nominative)} вынесли на обсуждение" : "Обсуждены",
    };
}
