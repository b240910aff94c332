using System.Globalization;
using InnovationDomain.Json.Tests.FiveCases;
using InnovationDomain.Wording;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Tests.Cases;

/// <summary>Looks for each statement of a data file in the text of its document, and for each word of the document in what was stated.</summary>
internal sealed class CaseStatements(string json, string document)
{
    // What a value that is no text says in a document. An empty text says nothing that a reader would miss: why is told beside it.
    private static readonly Dictionary<string, string> Named = new()
    {
        ["mode=videoConference"] = "в режиме видеоконференцсвязи",
        ["mode=online"] = "в онлайн-формате",
        ["level=city"] = "общегородской",
        ["level=regional"] = "региональный",
        ["yearsRun=3"] = "3 года реализации",
        ["half=1"] = "первое полугодие",
        ["half=2"] = "второе полугодие",
        ["treatment=updated"] = "актуализировали",
        ["treatment=told"] = "сообщили",
        ["treatment=answered"] = "участники получили ответы на вопросы",
        ["announcesRoadmapCorrections=true"] = "корректировок дорожных карт",
        ["hasMoreExamples=true"] = "и др",
        ["isApproximate=true"] = "около",
        ["number=300"] = "около 300 человек",
        ["expectedByYear=2024"] = "к 2024 году",
        ["acting=acting"] = "исполняющая обязанности",
        ["levels=municipality"] = "в разрезе муниципалитета",
        ["levels=center"] = "и центров",
        ["kind=directive"] = "распоряжение",
        ["kind=decree"] = "постановление",
        ["certainty=reported"] = "с текстами актов не сверены",
        ["dimension=institutionQuality"] = "качественные изменения в образовательных учреждениях",
        ["dimension=developingConditions"] = "новые развивающие условия",
        ["dimension=newCircles"] = "новые кружки",
        ["dimension=childrenInterest"] = "увлеченность и стойкий интерес детей",
        ["dimension=studentSuccess"] = "успехи учеников и воспитанников",
        ["dimension=parentSatisfaction"] = "удовлетворенность родителей",
        ["dimension=workQuality"] = "качество проводимой работы",
        ["dimension=teacherMastery"] = "профессиональное мастерство педагогов",
        ["dimension=networkInteraction"] = "сетевое взаимодействие",
        ["dimension=contestParticipation"] = "участие в конкурсах разных уровней",

        // The kind of an organization sorts it in a register; its name says it to a reader.
        ["kind=generalSchool"] = "",
        ["kind=professionalDevelopmentInstitute"] = "",
    };

    private readonly string[] _words = SourceWords.Of(document);

    /// <summary>The places of statements that the document does not have.</summary>
    public IReadOnlyList<string> Missing() => [.. Leaves().Where(leaf => leaf.Said.Length > 0 && !Stands(leaf.Said) && !StandsDeclined(leaf.Said)).Select(leaf => $"{leaf.Place}: {leaf.Said}")];

    /// <summary>The places of statements that the document has in another case only.</summary>
    public IReadOnlyList<string> Declined() => [.. Leaves().Where(leaf => leaf.Said.Length > 0 && !Stands(leaf.Said)).Select(leaf => leaf.Place)];

    /// <summary>Words that neither the data nor who composed the document said, and that are no words of the form.</summary>
    /// <param name="added">What was given besides the data: who issues and signs.</param>
    /// <param name="form">The words that documents of the kind have, whatever the facts.</param>
    public IReadOnlyList<string> Invented(string added, string form)
    {
        string[] known = [.. Leaves().SelectMany(leaf => SourceWords.Of($"{leaf.Said} {leaf.Value}")), .. SourceWords.Of(added), .. SourceWords.Of(form)];
        return [.. _words.Distinct().Where(word => !SourceWords.IsUnsteady(word) && !known.Any(said => SourceWords.AreForms(said, word)))];
    }

    private IEnumerable<(string Place, string Value, string Said)> Leaves() => new JsonLeaves(json).Values.Select(leaf => (leaf.Key, leaf.Value, Said(leaf.Key, leaf.Value)));

    private static string Said(string place, string value)
    {
        string member = place[(place.LastIndexOf('.') + 1)..];
        string plain = member.Contains('[', StringComparison.Ordinal) ? member[..member.IndexOf('[', StringComparison.Ordinal)] : member;
        return SourceWords.IsCyrillic(value) || plain is "number" && value != "300" ? value
            : LocalDatePattern.Iso.Parse(value) is { Success: true } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Value.Day} {RussianDate.Months[date.Value.Month - 1]}")
            : plain == "year" ? value.Replace('/', '–')
            : Named.TryGetValue($"{plain}={value}", out string? said) ? said
            : throw new Xunit.Sdk.XunitException($"{place}: nobody has said what «{value}» is in a document.");
    }

    private bool Stands(string said) => SourceWords.Contains(document, said);

    private bool StandsDeclined(string said)
    {
        string[] words = [.. SourceWords.Of(said).Where(word => !SourceWords.IsUnsteady(word))];
        string[] text = [.. _words.Where(word => !SourceWords.IsUnsteady(word))];
        return Enumerable.Range(0, Math.Max(0, text.Length - words.Length + 1)).Any(start => words.Index().All(word => SourceWords.AreForms(word.Item, text[start + word.Index])));
    }
}
