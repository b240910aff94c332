using System.Globalization;
using System.Numerics;
using InnovationDomain.Arithmetic;
using InnovationDomain.Expertise;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Numbers and texts by the member that they are for.</summary>
internal static class ScalarRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add<string>(Texts.For);
        book.Add<bool>((draw, _) => draw.Chance(50));
        book.Add(Number);
        book.Add(Amount);
        book.Add<Fraction>((draw, _) => FractionOf(draw));
        book.Add<NounPhrase>(Phrases.For);
        book.Add(draw => new Uri(draw.Pick("https://school12.example.ru/products/robot", "https://example.ru/metodika?id=15", "https://портал.рф/сборник%20практик#глава-2")));
    }

    private static int Number(Draw draw, Member member)
    {
        if (draw.IsExtreme && draw.Chance(40))
        {
            return draw.Pick(0, 1, 2, 1_000, 9_999, int.MaxValue);
        }

        return member.Name switch
        {
            "Year" or "OpenedIn" or "FirstUsedYear" or "ExpectedByYear" => draw.Between(2015, 2026),
            "YearsRun" or "Times" => draw.Between(1, 12),
            "Half" => draw.Between(1, 2),
            "Number" or "Stage" or "Stages" => draw.Between(1, 4),
            "MinimumDays" or "MinimumWindowDays" => draw.Between(10, 60),
            "CureDays" => draw.Between(3, 10),
            "MinExperts" or "MinimumReviewers" or "MinimumGroupSize" or "MinimumCommunitySize" => draw.Between(2, 5),
            "MinimumTermYears" or "MaximumExtensions" or "MissedReportsLimit" => draw.Between(1, 2),
            "MaximumTermYears" or "MaximumTotalYears" => draw.Between(3, 5),
            "Decimals" => draw.Between(0, 4),
            "CouncilPlace" => draw.Between(1, 10),
            "Participants" or "Weight" => draw.Between(1, 600),
            _ => draw.Between(0, 20),
        };
    }

    private static decimal Amount(Draw draw, Member member)
    {
        bool isExtreme = draw.IsExtreme && draw.Chance(40);
        return member switch
        {
            // Points of marks, weights and thresholds: four digits after the point at most.
            { Name: "PassShare" or "DivergenceShare" } => isExtreme ? draw.Pick(0.0001m, 1m) : draw.Between(1, 19) * 0.05m,
            { Name: "PassPoints" or "ExpertFloor" } => isExtreme ? draw.Pick(0.0001m, 10_000m) : draw.Between(1, 60),
            { Owner: { } owner } when owner == typeof(RatedUnit) => isExtreme ? draw.Pick(0m, 0.0001m, 10_000m) : draw.Between(0, 10) * 0.5m,
            { Name: "Amount" } => isExtreme ? draw.Pick(0m, 0.000001m, 999_999_999_999.999999m, 1_000_000_000_000m) : draw.Chance(70) ? draw.Between(0, 100) : draw.Between(0, 1_000) * 0.1m,
            _ => isExtreme ? draw.Pick(0m, 1m, 0.0001m, 9_999.9999m) : draw.Chance(60) ? draw.Between(0, 100) : draw.Between(0, 400) * 0.25m,
        };
    }

    private static Fraction FractionOf(Draw draw)
    {
        BigInteger numerator = draw.IsExtreme && draw.Chance(50)
            ? draw.Pick<BigInteger>(0, int.MinValue, long.MaxValue, new BigInteger(decimal.MaxValue) + 1) : draw.Between(-100, 100);
        BigInteger denominator = draw.IsExtreme && draw.Chance(50) ? draw.Pick<BigInteger>(1, int.MaxValue, BigInteger.Pow(10, 28), BigInteger.Pow(3, 40)) : draw.Between(1, 12);
        return Fraction.Of(numerator, denominator);
    }

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
