namespace InnovationDomain.Calendars;

/// <summary>What a term is counted in (единица срока).</summary>
public enum TermUnit
{
    /// <summary>Calendar days (календарные дни).</summary>
    CalendarDays = 1,

    /// <summary>Working days (рабочие дни); such a term ends on a working day by itself.</summary>
    WorkingDays,

    /// <summary>«Дней», with no word about which: counted as calendar days, and the answer says that this was assumed.</summary>
    UnstatedDays,

    /// <summary>Weeks (недели): the same weekday of the last week.</summary>
    Weeks,

    /// <summary>Months (месяцы): the same date of the last month, or its last day where there is none.</summary>
    Months,

    /// <summary>Quarters of three months each (кварталы).</summary>
    Quarters,

    /// <summary>Half-years of six months each (полугодия).</summary>
    HalfYears,

    /// <summary>Years (годы): the same date of the last year; of 29 February, 28 February.</summary>
    Years,
}
