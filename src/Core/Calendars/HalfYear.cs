using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A half of a school year (полугодие), as reports and hearings know it.</summary>
/// <remarks>
/// The first is 1 September to 31 December, the second begins on 1 January. The boundaries are our proposal, unverified; a school whose lessons are divided
/// otherwise states its own in a <see cref="StudyCalendar"/>. Equal when year, number and end are.
/// </remarks>
public sealed record HalfYear
{
    private HalfYear(SchoolYear year, int number, SecondHalfYearEnd secondEnd) => (Year, Number, SecondEnd) = (year, number, secondEnd);

    /// <summary>Gets the school year.</summary>
    public SchoolYear Year { get; }

    /// <summary>Gets which half: 1 or 2.</summary>
    public int Number { get; }

    /// <summary>Gets where the second half ends.</summary>
    /// <value>Always <see cref="SecondHalfYearEnd.May"/> of a first half, which does not depend on it.</value>
    public SecondHalfYearEnd SecondEnd { get; }

    /// <summary>Gets its days, both ends included.</summary>
    public DateInterval Days => (Number, SecondEnd) switch
    {
        (1, _) => new(new LocalDate(Year.StartYear, 9, 1), new LocalDate(Year.StartYear, 12, 31)),
        (_, SecondHalfYearEnd.May) => new(new LocalDate(Year.StartYear + 1, 1, 1), new LocalDate(Year.StartYear + 1, 5, 31)),
        _ => new(new LocalDate(Year.StartYear + 1, 1, 1), new LocalDate(Year.StartYear + 1, 8, 31)),
    };

    /// <summary>Makes a half-year.</summary>
    /// <param name="year">The school year.</param>
    /// <param name="number">1 or 2.</param>
    /// <param name="secondEnd">Where the second half ends; the default is 31 May.</param>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 or 2, or the end is not a named value.</exception>
    public static HalfYear Of(SchoolYear year, int number, SecondHalfYearEnd secondEnd = SecondHalfYearEnd.May)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (!Enum.IsDefined(secondEnd))
        {
            throw new ArgumentOutOfRangeException(nameof(secondEnd), secondEnd, "The end of the second half is one of the named values of SecondHalfYearEnd.");
        }

        return number switch
        {
            1 => new(year, 1, SecondHalfYearEnd.May),
            2 => new(year, 2, secondEnd),
            _ => throw new ArgumentOutOfRangeException(nameof(number), number, "A school year has the halves 1 and 2."),
        };
    }

    /// <summary>Answers the half that the date belongs to.</summary>
    /// <value><see langword="null"/> for June to August when the second half ends in May.</value>
    /// <exception cref="ArgumentException">The date is not stated: see <see cref="StatedDate"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is not a named value, or the date is out of the school years known.</exception>
    public static HalfYear? Containing(LocalDate date, SecondHalfYearEnd secondEnd = SecondHalfYearEnd.May)
    {
        LocalDate day = StatedDate.Require(date, nameof(date));
        HalfYear half = Of(SchoolYear.Containing(day), day.Month >= 9 ? 1 : 2, secondEnd);
        return half.Days.Contains(day) ? half : null;
    }

    /// <summary>Answers the name: «I полугодие 2023/2024 учебного года».</summary>
    public override string ToString() => $"{(Number == 1 ? "I" : "II")} полугодие {Year} учебного года";
}
