using InnovationDomain.Documents.Language;
using InnovationDomain.Platforms;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Documents by their requisites: «протокол от 20 апреля 2026 г. № 3, вопрос 2».</summary>
internal static class ReferenceText
{
    public static string Of(DocumentReference reference, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        Of(reference, grammaticalCase, RussianDate.ForRequisite(reference.Date));

    private static string Of(DocumentReference reference, GrammaticalCase grammaticalCase, string date) =>
        $"{Name(reference.Kind, grammaticalCase)} от {date} № {reference.Number}{(Place(reference) is { } place ? $", {place}" : "")}";

    /// <summary>The same in the middle of a sentence, with the place in brackets: «протокола от 20 мая 2026 г. № 3 (вопрос 2)».</summary>
    public static string Within(DocumentReference reference, GrammaticalCase grammaticalCase) =>
        $"{Name(reference.Kind, grammaticalCase)} от {RussianDate.ForRequisite(reference.Date)} № {reference.Number}{(Place(reference) is { } place ? $" ({place})" : "")}";

    /// <summary>«приказом от 12 мая 2026 г. № 112-од», «пунктом 1 приказа от …».</summary>
    public static string ByAct(DocumentReference act)
    {
        DocumentReference whole = DocumentReference.Of(act.Kind, act.Date, act.Number);
        return act.Place is { } point ? $"пунктом {point} {Of(whole, GrammaticalCase.Genitive)}" : Of(whole, GrammaticalCase.Instrumental);
    }

    /// <summary>What led to the decision, up to the protocol: the order that decides cites what it rests on, not itself.</summary>
    public static string Grounds(DecisionChain chain) => string.Join("; ", UpToProtocol(chain).Select(link => Of(link)));

    /// <summary>The same in a cell: with digital dates.</summary>
    public static string GroundsInTable(DecisionChain chain) => string.Join("; ", UpToProtocol(chain).Select(InTable));

    /// <summary>The whole chain in a cell, the order and its row included.</summary>
    public static string WholeInTable(DecisionChain chain) => string.Join("; ", chain.Links.Select(InTable));

    private static string InTable(DocumentReference reference) => Of(reference, GrammaticalCase.Nominative, DateText.Digital(reference.Date));

    private static string? Place(DocumentReference reference) => reference.Place is not { } at ? null : reference.Kind switch
    {
        RecordKind.Protocol => $"вопрос\u00A0{at}",
        RecordKind.Register => $"строка\u00A0{at}",
        _ => $"пункт\u00A0{at}",
    };

    private static IEnumerable<DocumentReference> UpToProtocol(DecisionChain chain) => new[] { chain.Application, chain.Conclusion, chain.ProtocolItem }.OfType<DocumentReference>();

    /// <summary>The kind of a document: «приказ», «распоряжения», «протоколом».</summary>
    public static string Name(RecordKind kind, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        (string nominative, string genitive, string instrumental) = kind switch
        {
            RecordKind.Application => ("заявка", "заявки", "заявкой"),
            RecordKind.Petition => ("ходатайство", "ходатайства", "ходатайством"),
            RecordKind.ExpertConclusion => ("экспертное заключение", "экспертного заключения", "экспертным заключением"),
            RecordKind.ConsolidatedConclusion => ("сводное экспертное заключение", "сводного экспертного заключения", "сводным экспертным заключением"),
            RecordKind.Protocol => ("протокол", "протокола", "протоколом"),
            RecordKind.Order => ("приказ", "приказа", "приказом"),
            RecordKind.Directive => ("распоряжение", "распоряжения", "распоряжением"),
            RecordKind.Decree => ("постановление", "постановления", "постановлением"),
            RecordKind.Resolution => ("резолюция", "резолюции", "резолюцией"),
            RecordKind.Register => ("перечень", "перечня", "перечнем"),
            RecordKind.Report => ("отчет", "отчета", "отчетом"),
            RecordKind.Certificate => ("свидетельство", "свидетельства", "свидетельством"),
            RecordKind.Agreement => ("соглашение", "соглашения", "соглашением"),
            RecordKind.Letter => ("письмо", "письма", "письмом"),
            RecordKind.Note => ("справка", "справки", "справкой"),
            RecordKind.Roadmap => ("дорожная карта", "дорожной карты", "дорожной картой"),
            RecordKind.Decision => ("решение", "решения", "решением"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The text of references does not know this kind of document."),
        };
        return grammaticalCase switch
        {
            GrammaticalCase.Nominative => nominative,
            GrammaticalCase.Genitive => genitive,
            GrammaticalCase.Instrumental => instrumental,
            _ => throw new ArgumentOutOfRangeException(nameof(grammaticalCase), grammaticalCase, "References stand in the nominative, the genitive or the instrumental."),
        };
    }
}
