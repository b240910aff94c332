using System.Globalization;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using NodaTime;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>Periods as heads of columns: «I квартал», «II полугодие», «2026 год», else the first and the last day.</summary>
internal static class PeriodHeading
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>The name of the period within its year; <see langword="null"/> where it is no part of a calendar year that has a name.</summary>
    public static string? Name(DateInterval period)
    {
        int year = period.Start.Year;
        for (int part = 1; part <= 4; part++)
        {
            if (period.Equals(Months(year, 3 * part - 2, 3)))
            {
                return $"{Roman[part - 1]} квартал";
            }

            if (part <= 2 && period.Equals(Months(year, 6 * part - 5, 6)))
            {
                return $"{Roman[part - 1]} полугодие";
            }
        }

        return period.Equals(Months(year, 1, 12)) ? "год" : null;
    }

    /// <summary>The head of a column; the year stands with it unless all columns are of one.</summary>
    public static RichText Of(DateInterval period, bool withYear) => Name(period) switch
    {
        null => RichText.Of($"с {DateText.Digital(period.Start)}", LineBreak.Instance, $"по {DateText.Digital(period.End)}"),
        var name when withYear => RichText.Of(name, LineBreak.Instance, string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year} г.")),
        var name => name,
    };

    private static DateInterval Months(int year, int first, int count) => new(new LocalDate(year, first, 1), new LocalDate(year, first, 1).PlusMonths(count).PlusDays(-1));
}
