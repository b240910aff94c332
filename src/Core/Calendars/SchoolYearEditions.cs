using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>The editions of the rules about lessons, each governing from a school year on.</summary>
public sealed class SchoolYearEditions
{
    /// <summary>Gets the editions of the federal programme of primary education (ФОП НОО, п. 172).</summary>
    /// <remarks>
    /// 1 September, or the following working day, to 26 May, or the preceding one: read in the edition with order № 704 of 09.10.2024, and applied in the schedules of 2025/2026.
    /// That it governed 2024/2025 already, and that lessons ended on 20 May before, is from memory, unverified: <see cref="SchoolYearRules.Certainty"/> says so.
    /// </remarks>
    public static SchoolYearEditions Federal { get; } = new()
    {
        Editions =
        [
            From(2023, new AnnualDate(5, 20), "ФОП НОО, п. 172, первоначальная редакция", Certainty.Recalled),
            From(2024, new AnnualDate(5, 26), "ФОП НОО, п. 172", Certainty.Recalled),
            From(2025, new AnnualDate(5, 26), "ФОП НОО, п. 172, в редакции приказа от 09.10.2024 № 704", Certainty.Read),
        ],
    };

    /// <summary>Gets the editions, from the earliest on.</summary>
    /// <value>At least one; each applies from a later year than the one before.</value>
    public required ImmutableArray<SchoolYearRules> Editions
    {
        get;
        init
        {
            field = GivenList.Some(value, "SchoolYearEditions.Editions", "Give at least one edition.");
            for (int i = 1; i < field.Length; i++)
            {
                if (field[i].AppliesFrom <= field[i - 1].AppliesFrom)
                {
                    throw new ArgumentException(
                        $"SchoolYearEditions.Editions[{i}] applies from {field[i].AppliesFrom}, which is not after {field[i - 1].AppliesFrom} of the one before. Give them from the earliest on, one for each year of a change.", nameof(Editions));
                }
            }
        }
    }

    /// <summary>Answers the edition that governs the year: the last one that applies from it or from an earlier year.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year comes before the first edition.</exception>
    public SchoolYearRules RulesOf(SchoolYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Editions.LastOrDefault(edition => edition.AppliesFrom <= year)
            ?? throw new ArgumentOutOfRangeException(nameof(year), year, $"The editions begin with {Editions[0].AppliesFrom}. Give an edition that applies to {year}.");
    }

    private static SchoolYearRules From(int year, AnnualDate end, string source, Certainty certainty) => new()
    {
        AppliesFrom = SchoolYear.Starting(year),
        LessonsBegin = new AnnualDate(9, 1),
        LessonsEnd = end,
        EndRoll = RollConvention.Preceding,
        Source = source,
        Certainty = certainty,
    };
}
