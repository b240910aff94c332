using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Records;

/// <summary>Which document, and which place in it, a fact comes from (реквизиты документа): «протокол от 12.05.2024 № 3, пункт 2».</summary>
/// <remarks>Equal when kind, date, number and place are; the number is compared by ordinal characters.</remarks>
public sealed record DocumentReference
{
    private DocumentReference(RecordKind kind, LocalDate date, string number, string? place) =>
        (Kind, Date, Number, Place) = (kind, date, number, place);

    /// <summary>Gets what kind of document it is.</summary>
    public RecordKind Kind { get; }

    /// <summary>Gets its date.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public LocalDate Date { get; }

    /// <summary>Gets its registration number, without the sign «№»: «15-од».</summary>
    public string Number { get; }

    /// <summary>Gets the point, item or row in it: «1.2».</summary>
    /// <value><see langword="null"/>: the document as a whole.</value>
    public string? Place { get; }

    /// <summary>Makes a reference to a document, or to a place in it.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="number"/> or <paramref name="place"/> cannot be printed (see <see cref="PrintableText"/>), <paramref name="number"/> begins with «№», or <paramref name="date"/> is not stated (see <see cref="StatedDate"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    public static DocumentReference Of(RecordKind kind, LocalDate date, string number, string? place = null)
    {
        string bare = PrintableText.Require(number, nameof(number)).Trim();
        return new(
            Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A document reference needs one of the named values of RecordKind."),
            StatedDate.Require(date, nameof(date)),
            bare.StartsWith('№') ? throw new ArgumentException($"number is “{bare}”. Documents set the sign themselves: give the number without «№».", nameof(number)) : bare,
            place is null ? null : PrintableText.Require(place, nameof(place)).Trim());
    }

    /// <summary>Answers the same document at a place in it.</summary>
    /// <exception cref="ArgumentException"><paramref name="place"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public DocumentReference At(string place) => Of(Kind, Date, Number, place);

    /// <summary>Answers whether both are places in one document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsSameDocument(DocumentReference other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind == other.Kind && Date == other.Date && Number == other.Number;
    }

    /// <summary>Answers an invariant line for logs and messages: «Order 2024-05-12 № 15-од, 1.2».</summary>
    public override string ToString() =>
        Place is null ? $"{Kind} {LocalDatePattern.Iso.Format(Date)} № {Number}" : $"{Kind} {LocalDatePattern.Iso.Format(Date)} № {Number}, {Place}";
}
