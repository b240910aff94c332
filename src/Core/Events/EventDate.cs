using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Events;

/// <summary>The day of an event, and whether its source states the year or it was inferred.</summary>
/// <remarks>News items say «21 декабря» and leave the year to the context; whoever enters such a date says by what the year is known. Equal when both parts are.</remarks>
public sealed record EventDate
{
    /// <summary>Gets the day.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate Date { get; init => field = StatedDate.Require(value, "EventDate.Date"); }

    /// <summary>Gets by what the year is known where the source does not state it: «итоги первого полугодия 2023-2024 учебного года».</summary>
    /// <value>The default is <see langword="null"/>: the source states the year.</value>
    public string? YearInferredFrom { get; init => field = value is null ? null : PrintableText.Require(value, "EventDate.YearInferredFrom"); }

    /// <summary>Gets whether the year is our reading and not a word of the source.</summary>
    public bool IsYearInferred => YearInferredFrom is not null;

    /// <summary>Takes a date whose year is stated.</summary>
    /// <exception cref="ArgumentException">The date cannot stand in a document: see <see cref="StatedDate"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator EventDate(LocalDate date) => new() { Date = date };

    /// <summary>Answers «21 декабря 2023 года».</summary>
    public override string ToString() => RussianDate.ForText(Date);
}
