namespace InnovationDomain.Calendars;

/// <summary>What a reporting period is (вид отчётного периода).</summary>
public enum ReportingPeriodKind
{
    /// <summary>A year (год), wherever it begins.</summary>
    Year = 1,

    /// <summary>A half-year (полугодие).</summary>
    HalfYear,

    /// <summary>A quarter (квартал).</summary>
    Quarter,

    /// <summary>A month (месяц).</summary>
    Month,

    /// <summary>A period of the user's own.</summary>
    Other,
}
