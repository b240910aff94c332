using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A year unfolded, so that counting and finding working days are look-ups: rank and select over the days of the year.</summary>
internal sealed class YearTable
{
    private readonly LocalDate _newYear;
    private readonly CalendarDay?[] _exceptions; // by day of the year, from 1
    private readonly short[] _rank; // working days from 1 January through the day; [0] is 0
    private readonly short[] _working; // the day of the year of the n-th working day, from 0

    public YearTable(CalendarYear year, DecreeDays decreeDays)
    {
        _newYear = new LocalDate(year.Year, 1, 1);
        int length = CalendarSystem.Iso.GetDaysInYear(year.Year);
        _exceptions = new CalendarDay?[length + 1];
        foreach (CalendarDay day in year.Days)
        {
            _exceptions[day.Date.DayOfYear] = day;
        }

        _rank = new short[length + 1];
        var working = new List<short>(length);
        for (short i = 1; i <= length; i++)
        {
            if (Works(DateOf(i), decreeDays))
            {
                working.Add(i);
            }

            _rank[i] = (short)working.Count;
        }

        _working = [.. working];
    }

    public int Count => _working.Length;

    public CalendarDay? ExceptionOn(LocalDate date) => _exceptions[date.DayOfYear];

    public DayKind KindOf(LocalDate date) =>
        ExceptionOn(date)?.Kind ?? (CalendarDay.IsWeekendDate(date) ? DayKind.DayOff : DayKind.Working);

    public bool IsWorking(LocalDate date) => date.DayOfYear is var day && _rank[day] != _rank[day - 1];

    /// <summary>How many days work from 1 January through the date.</summary>
    public int Through(LocalDate date) => _rank[date.DayOfYear];

    /// <summary>How many days work from 1 January to the day before the date.</summary>
    public int Before(LocalDate date) => _rank[date.DayOfYear - 1];

    /// <summary>The n-th working day of the year, from 1.</summary>
    public LocalDate Nth(long n) => DateOf(_working[n - 1]);

    private LocalDate DateOf(int dayOfYear) => _newYear.PlusDays(dayOfYear - 1);

    // The decrees name whole periods, weekends among them: without the decree a Saturday would be a day off still.
    private bool Works(LocalDate date, DecreeDays decreeDays) => KindOf(date) switch
    {
        DayKind.Working or DayKind.Shortened or DayKind.WorkingWeekend => true,
        DayKind.NonWorkingByDecree => decreeDays == DecreeDays.AsWorking && !CalendarDay.IsWeekendDate(date),
        _ => false,
    };
}
