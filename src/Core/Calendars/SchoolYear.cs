using System.Globalization;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A school year (учебный год): 1 September to 31 August, both inclusive.</summary>
/// <remarks>Lessons take a part of it only: see <see cref="SchoolYearRules"/>. Equal, and ordered, by the year it starts in.</remarks>
public sealed record SchoolYear : IComparable<SchoolYear>
{
    private SchoolYear(int startYear) => StartYear = startYear;

    /// <summary>Gets the calendar year it starts in: 2023 of 2023/2024.</summary>
    /// <value>From 1000 to 9998, both inclusive.</value>
    public int StartYear { get; }

    /// <summary>Gets its days: 1 September to 31 August.</summary>
    public DateInterval Days => new(new LocalDate(StartYear, 9, 1), new LocalDate(StartYear + 1, 8, 31));

    /// <summary>Gets the name with a dash, as dates are written: «2023–2024».</summary>
    public string DashedName => string.Create(CultureInfo.InvariantCulture, $"{StartYear}–{StartYear + 1}");

    /// <summary>Answers the year that starts on 1 September of the calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1000 to 9998.</exception>
    public static SchoolYear Starting(int year) => year is >= 1000 and <= 9998
        ? new(year)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "A school year starts in a year from 1000 to 9998.");

    /// <summary>Answers the year that the date belongs to; summer belongs to the year that ends.</summary>
    /// <exception cref="ArgumentException">The date is not stated: see <see cref="StatedDate"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Its school year does not start in a year from 1000 to 9998.</exception>
    public static SchoolYear Containing(LocalDate date)
    {
        LocalDate day = StatedDate.Require(date, nameof(date));
        return Starting(day.Month >= 9 ? day.Year : day.Year - 1);
    }

    /// <summary>Answers the year so many years later; earlier for a negative number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer does not start in a year from 1000 to 9998.</exception>
    public SchoolYear Plus(int years) => Starting((int)Math.Clamp((long)StartYear + years, 0, int.MaxValue));

    /// <summary>Compares by the year it starts in; <see langword="null"/> comes first.</summary>
    public int CompareTo(SchoolYear? other) => other is null ? 1 : StartYear.CompareTo(other.StartYear);

    /// <inheritdoc/>
    public static bool operator <(SchoolYear? left, SchoolYear? right) => Comparer<SchoolYear>.Default.Compare(left, right) < 0;

    /// <inheritdoc/>
    public static bool operator >(SchoolYear? left, SchoolYear? right) => Comparer<SchoolYear>.Default.Compare(left, right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(SchoolYear? left, SchoolYear? right) => Comparer<SchoolYear>.Default.Compare(left, right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(SchoolYear? left, SchoolYear? right) => Comparer<SchoolYear>.Default.Compare(left, right) >= 0;

    /// <summary>Answers the name with a slash: «2023/2024».</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear}/{StartYear + 1}");
}
