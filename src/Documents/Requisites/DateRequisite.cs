using NodaTime;

namespace InnovationDomain.Documents.Requisites;

/// <summary>The date of a document as it was found.</summary>
public sealed class DateRequisite
{
    internal DateRequisite(string text, LocalDate? value, int paragraph) => (Text, Value, Paragraph) = (text, value, paragraph);

    /// <summary>Gets the date as printed: «22 апреля 2021 г.», «22.04.2021», or a line to write it.</summary>
    public string Text { get; }

    /// <summary>Gets the date.</summary>
    /// <value><see langword="null"/> where the text is a line to write it, or no day of the calendar. A year of two digits is not completed.</value>
    public LocalDate? Value { get; }

    /// <inheritdoc cref="TextRequisite.Paragraph"/>
    public int Paragraph { get; }

    /// <summary>Answers the date as printed.</summary>
    public override string ToString() => Text;
}
