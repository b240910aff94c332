using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Expertise;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Statistics of agreement against published examples and against their definitions, and the corners where there is none.</summary>
public sealed class AgreementTests
{
    // K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011), section C: 4 observers, 12 units, 7 ratings missing, 40 pairable.
    private static readonly RatingTable Krippendorff = RatingTables.OfRaters(
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]);

    [Theory]
    [InlineData(AgreementMetric.Nominal, "113/152", 0.743)]
    [InlineData(AgreementMetric.Ordinal, "108577/133160", 0.815)]
    [InlineData(AgreementMetric.Interval, "951/1120", 0.849)]
    public void Alpha_of_the_published_data_is_the_published_one(AgreementMetric metric, string exact, decimal published)
    {
        AgreementResult alpha = KrippendorffAlpha.Of(Krippendorff, metric);
        Assert.Equal(exact, alpha.ToString());
        Assert.Equal(published, alpha.Value!.Value.ToDecimal(3));
    }

    // The same paper, section A: binary data of two observers on ten units, α = 0.095.
    [Fact]
    public void Alpha_of_the_published_binary_data() => Assert.Equal(
        0.095m,
        KrippendorffAlpha.Of(RatingTables.OfRaters([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]), AgreementMetric.Nominal).Value!.Value.ToDecimal(3));

    // J. L. Fleiss's method on the example of 10 subjects, 14 raters and 5 categories (en.wikipedia.org/wiki/Fleiss'_kappa), κ = 0.210.
    [Fact]
    public void Kappa_of_the_published_data_is_the_published_one()
    {
        int[][] counts = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]];
        RatingTable table = RatingTables.Of([.. counts.Select(row => row.SelectMany((count, category) => Enumerable.Repeat((decimal?)category, count)).ToArray())]);
        Assert.Equal(0.210m, FleissKappa.Of(table).Value!.Value.ToDecimal(3));
    }

    // NAG Library, g08daf, example: 3 comparisons of 10 objects with ties, W = 0.828 (support.nag.com/numeric/nl/nagdoc_27.1/flhtml/g08/g08daf.html).
    [Fact]
    public void W_of_the_published_data_with_ties_is_the_published_one()
    {
        AgreementResult w = KendallW.Of(RatingTables.OfRaters(
            [1, 4.5m, 2, 4.5m, 3, 7.5m, 6, 9, 7.5m, 10],
            [2.5m, 1, 2.5m, 4.5m, 4.5m, 8, 9, 6.5m, 10, 6.5m],
            [2, 1, 4.5m, 4.5m, 4.5m, 4.5m, 8, 8, 8, 10]));
        Assert.Equal("197/238", w.ToString());
        Assert.Equal(0.828m, w.Value!.Value.ToDecimal(3));
    }

    [Property(Arbitrary = [typeof(RatingTables)], MaxTest = 500)]
    public void Alpha_is_what_its_definition_says(RatingTable table)
    {
        foreach (AgreementMetric metric in Enum.GetValues<AgreementMetric>())
        {
            AgreementResult alpha = KrippendorffAlpha.Of(table, metric);
            Assert.Equal(NaiveAlpha.Of(table, metric), alpha.Value);
            Assert.True(alpha.Value is null || alpha.Value <= 1);
            Assert.NotEqual(alpha.Value is null, alpha.Gap is null);
        }
    }

    [Property(Arbitrary = [typeof(RatingTables)])]
    public void The_order_of_experts_and_of_units_never_matters(RatingTable table)
    {
        RatingTable reversed = RatingTables.WithRatersReversed(table);
        Assert.All(Enum.GetValues<AgreementMetric>(), metric => Assert.Equal(KrippendorffAlpha.Of(table, metric), KrippendorffAlpha.Of(reversed, metric)));
        Assert.Equal(KendallW.Of(table), KendallW.Of(reversed));
        Assert.Equal(FleissKappa.Of(table), FleissKappa.Of(reversed));
        Assert.Equal(LeaveOneOut.Of(table, AgreementMetric.Interval).ToArray(), LeaveOneOut.Of(reversed, AgreementMetric.Interval).ToArray());
    }

    [Property(Arbitrary = [typeof(RatingTables)])]
    public void Scales_may_change_as_far_as_the_metric_allows(RatingTable table)
    {
        RatingTable affine = RatingTables.Mapped(table, rating => 3 * rating + 0.7m);
        RatingTable monotone = RatingTables.Mapped(table, rating => rating * rating + rating);
        RatingTable renamed = RatingTables.Mapped(table, rating => rating == 0 ? 5 : -rating);
        Assert.Equal(KrippendorffAlpha.Of(table, AgreementMetric.Interval), KrippendorffAlpha.Of(affine, AgreementMetric.Interval));
        Assert.Equal(KrippendorffAlpha.Of(table, AgreementMetric.Ordinal), KrippendorffAlpha.Of(monotone, AgreementMetric.Ordinal));
        Assert.Equal(KendallW.Of(table), KendallW.Of(monotone));
        Assert.Equal(KrippendorffAlpha.Of(table, AgreementMetric.Nominal), KrippendorffAlpha.Of(renamed, AgreementMetric.Nominal));
        Assert.Equal(FleissKappa.Of(table), FleissKappa.Of(renamed));
    }

    [Property(Arbitrary = [typeof(RatingTables)])]
    public void A_unit_that_one_expert_rated_does_not_change_alpha(RatingTable table)
    {
        if (table.Raters.IsEmpty)
        {
            return;
        }

        var alone = new RatedUnit { Name = "одна оценка", Ratings = [77, .. Enumerable.Repeat((decimal?)null, table.Raters.Length - 1)] };
        var extended = RatingTable.Of(table.Raters, table.Units.Add(alone));
        Assert.All(Enum.GetValues<AgreementMetric>(), metric => Assert.Equal(KrippendorffAlpha.Of(table, metric), KrippendorffAlpha.Of(extended, metric)));
    }

    [Property(Arbitrary = [typeof(RatingTables)], MaxTest = 500)]
    public void W_lies_between_0_and_1_and_is_what_its_definition_says(RatingTable table)
    {
        AgreementResult w = KendallW.Of(table);
        if (w.Value is not { } value)
        {
            return;
        }

        Assert.True(value >= 0 && value <= 1);

        // W is the variance of the rank sums over the one they had if all raters ranked alike.
        int n = table.Units.Length;
        Fraction mean = Fraction.Of((long)table.Raters.Length * (n + 1), 2);
        Fraction squares = Fraction.Zero;
        for (int unit = 0; unit < n; unit++)
        {
            Fraction ranks = Fraction.Zero;
            for (int rater = 0; rater < table.Raters.Length; rater++)
            {
                decimal own = table.Units[unit].Ratings[rater]!.Value;
                ranks += table.Units.Count(other => other.Ratings[rater] < own) + Fraction.Of(table.Units.Count(other => other.Ratings[rater] == own) + 1, 2);
            }

            squares += (ranks - mean) * (ranks - mean);
        }

        Fraction greatest = Fraction.Zero;
        for (int rater = 0; rater < table.Raters.Length; rater++)
        {
            // The sum of squares of one rater's own ranks, which ties make less.
            foreach (RatedUnit unit in table.Units)
            {
                decimal own = unit.Ratings[rater]!.Value;
                Fraction rank = table.Units.Count(other => other.Ratings[rater] < own) + Fraction.Of(table.Units.Count(other => other.Ratings[rater] == own) + 1, 2) - Fraction.Of(n + 1, 2);
                greatest += rank * rank;
            }
        }

        Assert.Equal(squares / (greatest * table.Raters.Length), value);
    }

    [Property(Arbitrary = [typeof(RatingTables)], MaxTest = 500)]
    public void Kappa_is_what_its_definition_says(RatingTable table)
    {
        if (FleissKappa.Of(table).Value is not { } kappa)
        {
            return;
        }

        decimal[][] units = [.. table.Units.Select(unit => unit.Ratings.OfType<decimal>().ToArray())];
        decimal[] all = [.. units.SelectMany(unit => unit)];
        Fraction observed = units.Aggregate(Fraction.Zero, (sum, unit) =>
            sum + Fraction.Of(unit.Index().Sum(a => unit.Index().Count(b => a.Index != b.Index && a.Item == b.Item)), (long)unit.Length * (unit.Length - 1))) / units.Length;
        Fraction expected = all.Distinct().Aggregate(Fraction.Zero, (sum, value) =>
        {
            var share = Fraction.Of(all.Count(other => other == value), all.Length);
            return sum + share * share;
        });
        Assert.Equal((observed - expected) / (1 - expected), kappa);
    }

    [Property(Arbitrary = [typeof(RatingTables)])]
    public void Full_agreement_is_1_in_every_statistic(RatingTable table)
    {
        var agreeing = RatingTable.Of([.. Enumerable.Range(1, 3).Select(Panels.Key)], [.. table.Units.Select((unit, i) => new RatedUnit { Name = unit.Name, Ratings = [i, i, i] })]);
        if (table.Units.Length < 2)
        {
            return;
        }

        Assert.All(Enum.GetValues<AgreementMetric>(), metric => Assert.Equal(Fraction.One, KrippendorffAlpha.Of(agreeing, metric).Value));
        Assert.Equal(Fraction.One, KendallW.Of(agreeing).Value);
        Assert.Equal(Fraction.One, FleissKappa.Of(agreeing).Value);
    }

    public static TheoryData<decimal?[][], int, AgreementGap?, AgreementGap?, AgreementGap?> Corners => new()
    {
        { [[1], [2]], 1, AgreementGap.TooFewRaters, AgreementGap.TooFewRaters, AgreementGap.TooFewRaters },
        { [], 2, AgreementGap.TooFewUnits, AgreementGap.TooFewUnits, AgreementGap.TooFewUnits },
        { [[1, 2]], 2, AgreementGap.TooFewUnits, AgreementGap.TooFewUnits, AgreementGap.TooFewUnits },
        { [[1, null], [null, 2]], 2, AgreementGap.TooFewUnits, AgreementGap.MissingRatings, AgreementGap.TooFewRaters },
        { [[3, 3], [3, 3]], 2, AgreementGap.NoVariation, AgreementGap.NoVariation, AgreementGap.NoVariation },
        { [[3, 3], [3, null], [3, 3]], 2, AgreementGap.NoVariation, AgreementGap.MissingRatings, AgreementGap.UnequalRatings },
        { [[1, 5], [1, 5]], 2, null, AgreementGap.NoVariation, null },
    };

    [Theory]
    [MemberData(nameof(Corners))]
    public void Where_there_is_no_answer_there_is_a_reason(decimal?[][] rows, int raters, AgreementGap? alpha, AgreementGap? w, AgreementGap? kappa)
    {
        RatingTable table = RatingTables.Of(rows, raters);
        Assert.Equal(alpha, KrippendorffAlpha.Of(table, AgreementMetric.Ordinal).Gap);
        Assert.Equal(w, KendallW.Of(table).Gap);
        Assert.Equal(kappa, FleissKappa.Of(table).Gap);
    }

    // The statistic is 0, not nearly 1: rules.md calls it the corner that surprises users.
    [Fact]
    public void One_difference_among_many_equal_marks_is_no_better_than_chance() =>
        Assert.True(KrippendorffAlpha.Of(RatingTables.Of([[1, 1], [1, 1], [1, 1], [1, 2]]), AgreementMetric.Nominal).Value == 0);

    [Fact]
    public void Leaving_an_expert_out_shows_who_stands_apart()
    {
        ImmutableArray<LeftOutExpert> rows = LeaveOneOut.Of(RatingTables.OfRaters([1, 2, 3], [1, 2, 3], [3, 2, 1]), AgreementMetric.Interval);
        Assert.Equal(["Э-1", "Э-2", "Э-3"], rows.Select(row => row.Expert.Value));
        Assert.Equal(Fraction.One, rows[2].Alpha.Value);
        Assert.True(rows[2].AlphaChange > rows[0].AlphaChange);
        Assert.Equal(Fraction.Zero, rows[2].MeanChange);
        Assert.Equal(rows[2].Alpha.Value, rows[2].AlphaChange + KrippendorffAlpha.Of(RatingTables.OfRaters([1, 2, 3], [1, 2, 3], [3, 2, 1]), AgreementMetric.Interval).Value);
    }

    [Fact]
    public void Of_two_experts_neither_agrees_with_anybody_when_the_other_is_left_out()
    {
        LeftOutExpert first = LeaveOneOut.Of(RatingTables.OfRaters([1, 2], [3, null]), AgreementMetric.Interval)[0];
        Assert.Equal(AgreementGap.TooFewRaters, first.Alpha.Gap);
        Assert.Equal("Indeterminate: TooFewRaters", first.Alpha.ToString());
        Assert.Null(first.AlphaChange);
        Assert.Equal(Fraction.Of(3), first.Mean);
        Assert.Equal(Fraction.One, first.MeanChange);
    }

    [Fact]
    public void Uneven_tables_unknown_metrics_and_strangers_are_refused()
    {
        Assert.Equal(
            "The unit «объект 2» has 1 ratings of 2 raters. Give null where a rater gave none. (Parameter 'units')",
            Assert.Throws<ArgumentException>(() => RatingTables.Of([[1, 2], [3]])).Message);
        Assert.Equal(
            "The table has no rater «Э-9». Take a key of RatingTable.Raters. (Parameter 'rater')", Assert.Throws<ArgumentException>(() => Krippendorff.Without("Э-9")).Message);
        Assert.StartsWith(
            "α needs one of the named values of AgreementMetric.", Assert.Throws<ArgumentOutOfRangeException>(() => KrippendorffAlpha.Of(Krippendorff, 0)).Message, StringComparison.Ordinal);
    }
}
