using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>A visa (виза): an official of the organization agrees with the draft. It stays on the copy that is kept.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.21, from memory.</remarks>
public sealed class Visa
{
    /// <summary>Makes a visa.</summary>
    /// <param name="position">The position in the nominative, without the organization.</param>
    /// <param name="name">«И.О. Фамилия».</param>
    /// <param name="date">The date; the default is a line to write it.</param>
    /// <param name="remarks">Such as «Замечания прилагаются»; the default is none.</param>
    /// <exception cref="ArgumentException">A text cannot be printed, or the date is not set.</exception>
    public Visa(string position, string name, LocalDate? date = null, string? remarks = null)
    {
        Position = PrintableText.Require(position, nameof(position));
        Name = PrintableText.Require(name, nameof(name));
        Date = date is { } day ? StatedDate.Require(day, nameof(date)) : null;
        Remarks = remarks is null ? null : PrintableText.Require(remarks, nameof(remarks));
    }

    /// <summary>Gets the position.</summary>
    public string Position { get; }

    /// <summary>Gets the initials and the surname.</summary>
    public string Name { get; }

    /// <summary>Gets the date; <see langword="null"/> when it is written by hand.</summary>
    public LocalDate? Date { get; }

    /// <summary>Gets the remarks; <see langword="null"/> when there are none.</summary>
    public string? Remarks { get; }
}
