using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>The non-working holidays of article 112 of the Labour Code (ст. 112 ТК РФ), in the wording in force since 2013.</summary>
internal static class LabourCodeHolidays
{
    public static IEnumerable<CalendarDay> Of(int year) =>
    [
        .. Enumerable.Range(1, 6).Append(8).Select(day => Holiday(year, 1, day, "Новогодние каникулы")),
        Holiday(year, 1, 7, "Рождество Христово"),
        Holiday(year, 2, 23, "День защитника Отечества"),
        Holiday(year, 3, 8, "Международный женский день"),
        Holiday(year, 5, 1, "Праздник Весны и Труда"),
        Holiday(year, 5, 9, "День Победы"),
        Holiday(year, 6, 12, "День России"),
        Holiday(year, 11, 4, "День народного единства"),
    ];

    private static CalendarDay Holiday(int year, int month, int day, string name) => CalendarDay.Of(new LocalDate(year, month, day), DayKind.Holiday, name);
}
