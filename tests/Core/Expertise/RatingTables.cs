using InnovationDomain.Expertise;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Tables of a few raters and units, with ties and missing ratings.</summary>
public static class RatingTables
{
    private static readonly decimal[][] Scales = [[1], [0, 1], [0, 0.5m, 1, 2.25m, 10]];

    public static Arbitrary<RatingTable> Any() => Arb.From(Gen.OneOf(Table(withMissing: true), Table(withMissing: false)));

    public static Gen<RatingTable> Table(bool withMissing) =>
        from raters in Gen.Choose(0, 5)
        from units in Gen.Choose(0, 6)
        from values in Gen.Elements(Scales)
        let rating = Gen.Elements(values).Select(value => (decimal?)value)
        from rows in Gen.ArrayOf(Gen.ArrayOf(withMissing ? Gen.Frequency((5, rating), (1, Gen.Constant((decimal?)null))) : rating, raters), units)
        select Of(rows, raters);

    public static RatingTable Of(decimal?[][] rows, int? raters = null) => RatingTable.Of(
        [.. Enumerable.Range(1, raters ?? rows[0].Length).Select(Panels.Key)],
        [.. rows.Select((row, i) => new RatedUnit { Name = FormattableString.Invariant($"объект {i + 1}"), Ratings = [.. row] })]);

    /// <summary>The same ratings with units for columns, as the literature prints them.</summary>
    public static RatingTable OfRaters(params decimal?[][] raters) =>
        Of([.. Enumerable.Range(0, raters[0].Length).Select(unit => raters.Select(rater => rater[unit]).ToArray())]);

    public static RatingTable Mapped(RatingTable table, Func<decimal, decimal> map) => RatingTable.Of(
        table.Raters, [.. table.Units.Select(unit => new RatedUnit { Name = unit.Name, Ratings = [.. unit.Ratings.Select(rating => rating is { } given ? map(given) : (decimal?)null)] })]);

    public static RatingTable WithRatersReversed(RatingTable table) => RatingTable.Of(
        [.. table.Raters.Reverse()], [.. table.Units.Reverse().Select(unit => new RatedUnit { Name = unit.Name, Ratings = [.. unit.Ratings.Reverse()] })]);
}
