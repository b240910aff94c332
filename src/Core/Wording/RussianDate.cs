using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace InnovationDomain.Wording;

/// <summary>Dates as official documents write them, the day without a leading zero.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.10 (словесно-цифровой способ). Dates are of the ISO calendar.</remarks>
public static class RussianDate
{
    /// <summary>Gets the months in the genitive, as they stand in dates: «января» first.</summary>
    public static ImmutableArray<string> Months { get; } =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    /// <summary>Writes a date for a requisite: «22 апреля 2021 г.».</summary>
    public static string ForRequisite(LocalDate date) => $"{DayMonthYear(date)} г.";

    /// <summary>Writes a date for running text: «22 апреля 2021 года».</summary>
    public static string ForText(LocalDate date) => $"{DayMonthYear(date)} года";

    private static string DayMonthYear(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return string.Create(CultureInfo.InvariantCulture, $"{iso.Day} {Months[iso.Month - 1]} {iso.Year}");
    }
}
