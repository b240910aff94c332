using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>The mark of the office that received the document (отметка о поступлении), at the lower right of the first sheet; what is not known stands as a line to fill in.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.27, from memory.</remarks>
public sealed class IncomingMark
{
    /// <summary>Gets the organization that received it.</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Organization { get; init => field = value is null ? null : PrintableText.Require(value, "IncomingMark.Organization"); }

    /// <summary>Gets the incoming number, without the sign.</summary>
    /// <value>The default is <see langword="null"/>: a line to fill in.</value>
    public string? Number { get; init => field = value is null ? null : PrintableText.Require(value, "IncomingMark.Number"); }

    /// <summary>Gets the date of arrival.</summary>
    /// <value>The default is <see langword="null"/>: a line to fill in.</value>
    public LocalDate? Date { get; init => field = value is { } day ? StatedDate.Require(day, "IncomingMark.Date") : null; }

    /// <summary>Gets how it came: «по электронной почте».</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Delivery { get; init => field = value is null ? null : PrintableText.Require(value, "IncomingMark.Delivery"); }

    internal ImmutableArray<string> Lines =>
    [
        .. Organization is null ? [] : (string[])[Organization], $"Вх. № {Number ?? "__________"}",
        Date is { } day ? DateText.Digital(day) : "____________", .. Delivery is null ? [] : (string[])[Delivery],
    ];
}
