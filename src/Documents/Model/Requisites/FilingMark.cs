using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>The mark that the document is done with and goes into a case (отметка о направлении документа в дело): «В дело № 01-07 за 2026 г.».</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.30, from memory.</remarks>
public sealed class FilingMark
{
    /// <summary>Makes a mark.</summary>
    /// <param name="caseIndex">The index of the case in the list of cases (номенклатура дел): «01-07».</param>
    /// <param name="year">The year of the case, four digits.</param>
    /// <param name="position">Who files, the position.</param>
    /// <param name="name">«И.О. Фамилия».</param>
    /// <param name="date">When; the default is a line to write it.</param>
    /// <exception cref="ArgumentException">A text cannot be printed, or the date is not set.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not of four digits.</exception>
    public FilingMark(string caseIndex, int year, string position, string name, LocalDate? date = null)
    {
        CaseIndex = PrintableText.Require(caseIndex, nameof(caseIndex));
        Year = year is >= 1000 and <= 9999 ? year : throw new ArgumentOutOfRangeException(nameof(year), year, "Give the full year: 2026, not 26.");
        (Position, Name) = (PrintableText.Require(position, nameof(position)), PrintableText.Require(name, nameof(name)));
        Date = date is { } day ? StatedDate.Require(day, nameof(date)) : null;
    }

    /// <summary>Gets the index of the case.</summary>
    public string CaseIndex { get; }

    /// <summary>Gets the year of the case.</summary>
    public int Year { get; }

    /// <summary>Gets the position of who files.</summary>
    public string Position { get; }

    /// <summary>Gets the name of who files.</summary>
    public string Name { get; }

    /// <summary>Gets when; <see langword="null"/> when it is written by hand.</summary>
    public LocalDate? Date { get; }

    internal ImmutableArray<string> Lines =>
    [
        string.Create(CultureInfo.InvariantCulture, $"В дело № {CaseIndex} за {Year} г."), Position, $"____________ {Name}",
        Date is { } day ? DateText.Digital(day) : "____________",
    ];
}
