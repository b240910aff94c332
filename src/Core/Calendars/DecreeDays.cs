namespace InnovationDomain.Calendars;

/// <summary>How <see cref="DayKind.NonWorkingByDecree"/> days count.</summary>
/// <remarks>
/// The decrees of 2020–2021 gave paid days without work and did not change the norm of working time, and many organizations worked on them.
/// Whether they move a term is disputed: the Supreme Court's review of 21.04.2020 denied it for article 193 of the Civil Code (from memory, unverified). Hence a choice.
/// </remarks>
public enum DecreeDays
{
    /// <summary>As days off, which the decrees call them.</summary>
    AsDaysOff,

    /// <summary>As if there were no decree: Monday to Friday work, Saturday and Sunday do not.</summary>
    AsWorking,
}
