using InnovationDomain.Documents.Model;
using InnovationDomain.Records;

namespace InnovationDomain.Plugins.Orders;

/// <summary>What the form of an order, order proper, directive or decree, is to its document.</summary>
internal static class OrderForm
{
    public static DocumentKind Kind(OrderFrame frame) => frame.Form switch
    {
        RecordKind.Directive => DocumentKind.Directive,
        RecordKind.Decree => DocumentKind.Decree,
        _ => DocumentKind.Order,
    };

    public static DispositiveWord? DispositiveWord(OrderFrame frame) => (frame.DisposingWord, frame.Form) switch
    {
        ({ } word, _) => Documents.Model.DispositiveWord.Of(word),
        (null, RecordKind.Order) => Documents.Model.DispositiveWord.Order,
        (null, RecordKind.Decree) => Documents.Model.DispositiveWord.Decree,
        _ => null,
    };
}
