namespace InnovationDomain.Calendars;

/// <summary>A rule by which a term was counted; <see cref="TermRules"/> tells where it comes from.</summary>
public enum TermRule
{
    /// <summary>The term starts on the day after the event.</summary>
    StartsNextDay = 1,

    /// <summary>Days off are left out, as the term itself says «рабочих дней».</summary>
    WorkingDaysOnly,

    /// <summary>The act says «дней» only; calendar days are assumed. A warning: let the act say which.</summary>
    UnstatedDaysAreCalendarDays,

    /// <summary>The term ends on the same weekday of its last week.</summary>
    SameWeekday,

    /// <summary>The term ends on the same date of its last month.</summary>
    SameDate,

    /// <summary>The last month has no such date, and the term ends on its last day.</summary>
    LastDayOfMonth,

    /// <summary>The last day is a day off, and the term ends on the nearest working day after it.</summary>
    RolledToFollowing,

    /// <summary>The last day is a day off, and the term ends on the nearest working day before it.</summary>
    RolledToPreceding,

    /// <summary>A non-working day by decree was met and taken as a day off. A warning: <see cref="DecreeDays"/> decides the answer.</summary>
    DecreeDaysAreDaysOff,

    /// <summary>A non-working day by decree was met and taken as a working day. A warning: <see cref="DecreeDays"/> decides the answer.</summary>
    DecreeDaysAreWorkingDays,
}
