using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class DocumentReferenceShape
{
    public required RecordKind Kind { get; init; }

    public required LocalDate Date { get; init; }

    public required string Number { get; init; }

    public string? Place { get; init; }

    public static DocumentReferenceShape From(DocumentReference reference) =>
        new() { Kind = reference.Kind, Date = reference.Date, Number = reference.Number, Place = reference.Place };

    public DocumentReference ToValue() => DocumentReference.Of(Kind, Date, Number, Place);
}
