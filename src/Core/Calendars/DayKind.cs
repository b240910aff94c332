namespace InnovationDomain.Calendars;

/// <summary>What a day is in a production calendar of the five-day week (вид дня).</summary>
public enum DayKind
{
    /// <summary>A working day (рабочий день) of full length, Monday to Friday.</summary>
    Working = 1,

    /// <summary>A working day cut by an hour, mostly before a holiday (предпраздничный день); it may be a Saturday that works for another day.</summary>
    Shortened,

    /// <summary>A Saturday or Sunday that works because its rest was moved (рабочий выходной).</summary>
    WorkingWeekend,

    /// <summary>A day off (выходной): a Saturday, a Sunday, or a weekday that rest was moved to.</summary>
    DayOff,

    /// <summary>A named non-working holiday (нерабочий праздничный день), article 112 of the Labour Code, on whatever weekday.</summary>
    Holiday,

    /// <summary>A paid non-working day by the President's decree, as in 2020 and 2021 (нерабочий день по Указу); whether it counts is <see cref="DecreeDays"/>'s choice.</summary>
    NonWorkingByDecree,
}
