using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Json;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Wording;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Tests.Cases;

/// <summary>The documents of three real cases say what their data files say, in other cases only where the sentence asks for them, and nothing besides.</summary>
public sealed class CaseDocumentsTests
{
    // Who issues and signs is not in the cases: made-up persons stand in.
    private const string Added = "Управление образования администрации города Лесногорска г. Лесногорск Начальник А.В. Соколов Заместитель начальника Н.В. Петрова № нет";

    // The names of the requisites, as DocumentText shows them.
    private const string Requisites = "организация вид номер место заголовок подпись г";

    [Fact]
    public void The_minutes_of_Cheboksary() => Matches(
        "cheboksary-2023.meeting",
        json => new MeetingMinutesPlugin().Compose(
            new MeetingMinutes { Organization = Process.Authority, Meeting = DomainJson.Read<Meeting>(json), Place = "г. Лесногорск", Presiding = Process.Head, Secretary = Process.Deputy },
            new CompositionContext { Morphology = WithTheDesignation() }),
        "протокол проект председательствующий секретарь присутствовали совещание проведено на платформе повестка дня обсудили содержание в сведениях о совещании не приведено "
        + "выводы измерение результата содержание вывода итоги примечание сообщение дано под заголовком год проведения в не назван и установлен по словам 1 2 3 4 5",
        ["designation", "topics[3].text", "topics[4].text"]);

    [Fact]
    public void The_note_on_the_meeting_of_Amur() => Matches(
        "amur-2024.meeting",
        json => new MeetingNotePlugin().Compose(
            new MeetingNote { Organization = Process.Authority, Meeting = DomainJson.Read<Meeting>(json), Signer = Process.Head }, CompositionContext.Unregistered),
        "справка проект проведено участники первая вторая часть проанализированы представлены рассмотрены спикеры фамилия в источнике однозначно не названа возможно получили возможность "
        + "итоги примечание сообщение о дано под заголовком год проведения не назван и установлен по словам учебном году",
        [
            "parts[1].speakers[1].positions[0].title", "parts[1].speakers[2].positions[0].organization.name",
            "parts[1].topics[0].text", "parts[1].topics[1].text", "parts[1].topics[2].text", "parts[1].topics[3].text", "parts[1].topics[4].text",
        ]);

    [Fact]
    public void The_summary_of_the_session_of_Sverdlovsk() => Matches(
        "sverdlovsk-2023.strategic-session",
        json => new SessionSummaryPlugin().Compose(
            new SessionSummary { Organization = Process.Authority, Session = DomainJson.Read<StrategicSession>(json), Signer = Process.Head }, CompositionContext.Unregistered),
        "справка об итогах с по проведена организатор участники пленарное заседание первая вторая третья четвертая пятая секция чем известна изученные акты реквизиты приведены по сообщению и с текстами "
        + "получили возможность отметили примечание дано под заголовком от г 1",
        ["actsStudied[0].issuer.nominative", "actsStudied[1].issuer.nominative", "actsStudied[2].issuer.nominative", "participants[0].from", "participants[0].region.name"]);

    // The engine does not decline what a dash parts: its form is the caller's to give.
    private static RussianMorphology WithTheDesignation() => new RussianMorphologyBuilder()
        .AddPhrase(NounPhrase.Of("рабочее совещание с образовательными организациями — Муниципальными инновационными площадками")
            .With(GrammaticalCase.Genitive, "рабочего совещания с образовательными организациями — Муниципальными инновационными площадками"))
        .Build();

    private static void Matches(string name, Func<string, OfficialDocument> compose, string form, string[] declined)
    {
        string json = Repository.Read($"samples/data/{name}.json");
        OfficialDocument document = compose(json);
        Proof.IsConforming(document);
        string text = DocumentText.Of(document);
        Approved.Matches($"tests/Plugins/Cases/{name[..name.IndexOf('.', StringComparison.Ordinal)]}.approved.txt", text);

        // The lines show the date for sorting, the document in words.
        string iso = $"дата: {LocalDatePattern.Iso.Format(document.Date)}\n";
        Assert.Contains(iso, text, StringComparison.Ordinal);
        var statements = new CaseStatements(json, text.Replace(iso, $"{RussianDate.ForRequisite(document.Date)}\n", StringComparison.Ordinal));
        Assert.Empty(statements.Missing());
        Assert.Equal(declined, statements.Declined());
        Assert.Empty(statements.Invented(Added, $"{form} {Requisites}"));
    }
}
