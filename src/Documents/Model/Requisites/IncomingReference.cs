using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>The number and the date of the document that a letter answers (ссылка на регистрационный номер и дату поступившего документа): «На № 45 от 12.01.2026».</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.12, from memory.</remarks>
public sealed record IncomingReference
{
    /// <summary>Makes a reference.</summary>
    /// <param name="number">The number without the sign; a sign that is given is taken off.</param>
    /// <param name="date">The date of the incoming document.</param>
    /// <exception cref="ArgumentException">The number cannot be printed, or the date is not set.</exception>
    public IncomingReference(string number, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(number);
        Number = PrintableText.Require(number.TrimStart('№', ' ', '\u00A0'), nameof(number));
        Date = StatedDate.Require(date, nameof(date));
    }

    /// <summary>Gets the number.</summary>
    public string Number { get; }

    /// <summary>Gets the date.</summary>
    public LocalDate Date { get; }

    /// <summary>Answers the line as printed.</summary>
    public override string ToString() => $"На № {Number} от {DateText.Digital(Date)}";
}
