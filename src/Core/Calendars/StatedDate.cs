using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>What a date must be before it may reach a document: stated, and of a year with four digits.</summary>
/// <remarks><c>default(LocalDate)</c>, which mappers make of a missing column, is 1 January of the year 1: nobody ever means it.</remarks>
public static class StatedDate
{
    /// <summary>Answers <paramref name="date"/> itself when it can stand in a document.</summary>
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

        int year = date.WithCalendar(CalendarSystem.Iso).Year;
        return year is >= 1000 and <= 9999
            ? date
            : throw new ArgumentOutOfRangeException(name, date, $"{name} is of the year {year}, which does not have four digits. Give the full year: 2021, not 21.");
    }
}
