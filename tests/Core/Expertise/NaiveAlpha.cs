using InnovationDomain.Arithmetic;
using InnovationDomain.Expertise;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Krippendorff's α as its definition reads, pair by pair: the ratio of mean differences within units and between all ratings.</summary>
internal static class NaiveAlpha
{
    public static Fraction? Of(RatingTable table, AgreementMetric metric)
    {
        decimal[][] units = [.. table.Units.Select(unit => unit.Ratings.Where(rating => rating is not null).Select(rating => rating!.Value).ToArray()).Where(unit => unit.Length >= 2)];
        decimal[] all = [.. units.SelectMany(unit => unit)];
        if (table.Raters.Length < 2 || units.Length < 2 || all.Distinct().Count() == 1)
        {
            return null;
        }

        Fraction within = Fraction.Zero;
        foreach (decimal[] unit in units)
        {
            within += Pairs(unit, all, metric) / (unit.Length - 1);
        }

        return 1 - within / all.Length / (Pairs(all, all, metric) / ((long)all.Length * (all.Length - 1)));
    }

    private static Fraction Pairs(decimal[] values, decimal[] all, AgreementMetric metric)
    {
        Fraction sum = Fraction.Zero;
        foreach (decimal a in values)
        {
            foreach (decimal b in values)
            {
                sum += Difference(a, b, all, metric);
            }
        }

        return sum;
    }

    private static Fraction Difference(decimal a, decimal b, decimal[] all, AgreementMetric metric)
    {
        if (metric == AgreementMetric.Nominal)
        {
            return a == b ? 0 : 1;
        }

        Fraction distance = Fraction.Of(a) - b;
        if (metric == AgreementMetric.Ordinal)
        {
            int between = all.Count(value => value >= Math.Min(a, b) && value <= Math.Max(a, b));
            distance = between - Fraction.Of(all.Count(value => value == a) + all.Count(value => value == b), 2);
        }

        return distance * distance;
    }
}
