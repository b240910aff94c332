namespace InnovationDomain.Calendars;

/// <summary>How an organization divides its school year (учебные периоды).</summary>
public enum SchoolPeriodKind
{
    /// <summary>Four quarters (четверти).</summary>
    SchoolQuarter = 1,

    /// <summary>Three trimesters (триместры).</summary>
    Trimester,

    /// <summary>Two half-years with days of the organization's own (полугодия), as in preschool and additional education.</summary>
    HalfYear,

    /// <summary>Periods of the organization's own, in any number (модули).</summary>
    Module,
}
