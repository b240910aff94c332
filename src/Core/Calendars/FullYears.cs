using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>How years are counted that begin with a given day: from 1 September 2025, three years are over with 31 August 2028.</summary>
internal static class FullYears
{
    private static readonly LocalDate Last = new(9999, 12, 31);

    /// <summary>Answers the last day of so many years.</summary>
    /// <remarks>Years from 29 February are over with 28 February, those from 1 March with the last day of February: by either way of counting, the later day is meant.</remarks>
    public static LocalDate LastDay(LocalDate first, int years) => years > Last.Year - first.Year
        ? Last
        : LocalDate.Max(first.PlusYears(years).PlusDays(-1), first.PlusDays(-1).PlusYears(years));
}
