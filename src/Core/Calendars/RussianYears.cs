using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>The Russian years as data: what they have besides the holidays of the Labour Code.</summary>
/// <remarks>
/// A day is «MM-dd», «05-10&lt;01-06» a day off whose rest was moved from 6 January. A row «non-working» of the source without a name is a day off; with «Указ» in its name it is a day
/// by decree, weekends inside the period included; 1–5 May 2020 and 3 and 10–11 May of 2020–2021 carry no decree in the source and are the holidays and moved days off that they were before.
/// Shortened days inside a decree's period are lost in the source.
/// </remarks>
internal static class RussianYears
{
    public static ImmutableArray<CalendarYear> All { get; } =
    [
        Year(2013, shortened: "02-22 03-07 04-30 05-08 06-11 12-31",
            daysOff: "05-02 05-03 05-10"),
        Year(2014, shortened: "02-24 03-07 04-30 05-08 06-11 12-31",
            daysOff: "03-10 05-02 06-13 11-03"),
        Year(2015, shortened: "04-30 05-08 06-11 11-03 12-31",
            daysOff: "01-09 03-09 05-04 05-11"),
        Year(2016, shortened: "02-20 11-03",
            daysOff: "02-22 03-07 05-02 05-03 06-13"),
        Year(2017, shortened: "02-22 03-07 11-03",
            daysOff: "02-24 05-08 11-06"),
        Year(2018, shortened: "02-22 03-07 04-28 05-08 06-09 12-29",
            daysOff: "03-09 04-30 05-02 06-11 11-05 12-31"),
        Year(2019, shortened: "02-22 03-07 04-30 05-08 06-11 12-31",
            daysOff: "05-02 05-03 05-10"),
        Year(2020, shortened: "06-11 11-03 12-31",
            daysOff: "02-24 03-09 05-04 05-05 05-11",
            byDecree:
            [
                ("03-30", "04-03", "Нерабочая неделя (Указ Президента от 25.03.2020 №206)"),
                ("04-04", "04-30", "Нерабочие дни (Указ Президента от 02.04.2020 №239)"),
                ("05-06", "05-08", "Нерабочие дни (Указ Президента от 28.04.2020 №294)"),
                ("06-24", "06-24", "Нерабочий день (Указ Президента от 29.05.2020 №345)"),
                ("07-01", "07-01", "Общероссийское голосование по поправкам к Конституции России (Указ Президента от 01.06.2020 №354)"),
            ]),
        Year(2021, shortened: "02-20 04-30 06-11",
            daysOff: "02-22<02-20 05-03 05-10 06-14 11-05<01-02 12-31<01-03",
            byDecree:
            [
                ("05-04", "05-07", "Нерабочие дни (Указ Президента от 23.04.2021 №242)"),
                ("10-30", "11-03", "Нерабочие дни (Указ Президента от 20.10.2021 №595)"),
            ]),
        Year(2022, shortened: "02-22 03-05 11-03",
            daysOff: "03-07<03-05 05-02<05-01 05-03<01-01 05-10<01-02 06-13<06-12"),
        Year(2023, shortened: "02-22 03-07 11-03",
            daysOff: "02-24<01-01 05-08<01-08 11-06<11-04"),
        Year(2024, shortened: "02-22 03-07 05-08 06-11 11-02",
            daysOff: "04-29<04-27 04-30<11-02 05-10<01-06 12-30<12-28 12-31<01-07",
            workingWeekends: "04-27 12-28",
            transfers: Decree(2023, 8, 10, "1314")),
        Year(2025, shortened: "03-07 04-30 06-11 11-01",
            daysOff: "05-02<01-04 05-08<02-23 06-13<03-08 11-03<11-01 12-31<01-05"),
        Year(2026, shortened: "04-30 05-08 06-11 11-03",
            daysOff: "01-09<01-03 03-09<03-08 05-11<05-09 12-31<01-04",
            transfers: Decree(2025, 9, 24, "1466")),
    ];

    private static CalendarYear Year(
        int year, string shortened, string daysOff, string workingWeekends = "", (string First, string Last, string Name)[]? byDecree = null, DocumentReference? transfers = null) =>
        CalendarYear.Russian(
            year,
            [
                .. Days(shortened).Select(day => CalendarDay.Of(Date(year, day), DayKind.Shortened)),
                .. Days(daysOff).Select(day => day.Split('<')).Select(day => CalendarDay.Of(Date(year, day[0]), DayKind.DayOff, movedFrom: day.Length > 1 ? Date(year, day[1]) : null)),
                .. Days(workingWeekends).Select(day => CalendarDay.Of(Date(year, day), DayKind.WorkingWeekend)),
                .. (byDecree ?? []).SelectMany(decree => new DateInterval(Date(year, decree.First), Date(year, decree.Last)), (decree, date) => CalendarDay.Of(date, DayKind.NonWorkingByDecree, decree.Name)),
            ],
            transfers);

    private static string[] Days(string days) => days.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static LocalDate Date(int year, string day) => new(year, int.Parse(day.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(day.AsSpan(3), CultureInfo.InvariantCulture));

    private static DocumentReference Decree(int year, int month, int day, string number) => DocumentReference.Of(RecordKind.Decree, new LocalDate(year, month, day), number);
}
