namespace InnovationDomain.Calendars;

/// <summary>Where the second half of a school year ends: acts differ, so it is stated.</summary>
public enum SecondHalfYearEnd
{
    /// <summary>31 May: the summer belongs to no half. The default.</summary>
    May,

    /// <summary>31 August: the summer belongs to the second half.</summary>
    August,
}
