using System.Globalization;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>What a date must be before it may reach a document: stated, and of a year with four digits.</summary>
/// <remarks><c>default(LocalDate)</c>, which mappers make of a missing column, is 1 January of the year 1: nobody ever means it.</remarks>
public static class StatedDate
{
    /// <summary>Answers <paramref name="date"/>, in the ISO calendar, when it can stand in a document.</summary>
    /// <remarks>Dates of two calendars do not compare: whatever is kept is brought to one.</remarks>
    /// <param name="date">The date, in any calendar.</param>
    /// <param name="name">What the date is, for the message: the path of a property (<c>Festival.HeldOn</c>) or a parameter.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Its year in the ISO calendar is not from 1000 to 9999.</exception>
    public static LocalDate Require(LocalDate date, string name)
    {
        if (date == default)
        {
            throw new ArgumentException($"{name} is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional.", name);
        }

        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return day.Year is >= 1000 and <= 9999
            ? day
            : throw new ArgumentOutOfRangeException(
                name, string.Create(CultureInfo.InvariantCulture, $"{name} is of the year {day.Year}, which does not have four digits. Give the full year: 2021, not 21."));
    }
}
