namespace InnovationDomain.Calendars;

/// <summary>From where in a reporting period a due date is found.</summary>
public enum DueAnchor
{
    /// <summary>The last such date in the period, as 20 December of September to December.</summary>
    WithinPeriod = 1,

    /// <summary>The first such date after the period, as 10 June of a year that ends on 31 May.</summary>
    AfterPeriod,

    /// <summary>A term whose event is the last day of the period.</summary>
    TermAfterPeriod,
}
