using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Identity;
using InnovationDomain.Lists;

namespace InnovationDomain.Expertise;

/// <summary>Who rated what and how: the ground of all statistics of agreement.</summary>
public sealed class RatingTable
{
    private RatingTable(ImmutableArray<Id<Expert>> raters, ImmutableArray<RatedUnit> units) => (Raters, Units) = (raters, units);

    /// <summary>Gets the raters, the columns.</summary>
    public ImmutableArray<Id<Expert>> Raters { get; }

    /// <summary>Gets the units, the rows.</summary>
    public ImmutableArray<RatedUnit> Units { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="raters">The raters, each once; may be empty.</param>
    /// <param name="units">The units; may be empty.</param>
    /// <exception cref="ArgumentException">A key is not set or stands twice, a unit is missing, or it has more or fewer ratings than there are raters.</exception>
    public static RatingTable Of(ImmutableArray<Id<Expert>> raters, ImmutableArray<RatedUnit> units)
    {
        var table = new RatingTable(GivenList.Ids(raters, "RatingTable.Raters"), GivenList.Complete(units, "RatingTable.Units"));
        RatedUnit? uneven = table.Units.FirstOrDefault(unit => unit.Ratings.Length != table.Raters.Length);
        return uneven is null
            ? table
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The unit «{uneven.Name}» has {uneven.Ratings.Length} ratings of {table.Raters.Length} raters. Give null where a rater gave none."), nameof(units));
    }

    /// <summary>Makes the table of one application: the criteria are the units, their points the ratings.</summary>
    /// <remarks>Criteria of different scales compare only by the nominal or the ordinal metric, if at all.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="conclusion"/> is <see langword="null"/>.</exception>
    public static RatingTable OfCriteria(ConsolidatedConclusion conclusion)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        return new(
            [.. conclusion.Experts.Select(expert => expert.Expert)],
            [.. conclusion.Criteria.Select(row => new RatedUnit { Name = row.Criterion.Id.Value, Ratings = row.Points })]);
    }

    /// <summary>Makes the table of a round: the applications are the units, the experts' totals the ratings.</summary>
    /// <param name="conclusions">The conclusions, each application once, in any order; experts and applications stand by key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conclusions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A conclusion is missing, or an application stands twice.</exception>
    public static RatingTable OfTotals(IEnumerable<ConsolidatedConclusion> conclusions)
    {
        ArgumentNullException.ThrowIfNull(conclusions);
        ImmutableArray<ConsolidatedConclusion> all =
            [.. GivenList.Distinct(GivenList.Complete([.. conclusions], nameof(conclusions)), conclusion => conclusion.Panel.Subject, nameof(conclusions), "application").OrderBy(conclusion => conclusion.Panel.Subject)];
        ImmutableArray<Id<Expert>> raters = [.. all.SelectMany(conclusion => conclusion.Experts).Select(expert => expert.Expert).Distinct().Order()];
        var columns = raters.Select((rater, i) => (rater, i)).ToDictionary(pair => pair.rater, pair => pair.i);
        return new(raters, [.. all.Select(conclusion => new RatedUnit { Name = conclusion.Panel.Subject.Value, Ratings = Row(conclusion) })]);

        ImmutableArray<decimal?> Row(ConsolidatedConclusion conclusion)
        {
            var row = new decimal?[raters.Length];
            foreach (ExpertScore expert in conclusion.Experts)
            {
                row[columns[expert.Expert]] = expert.Total;
            }

            return [.. row];
        }
    }

    /// <summary>Answers the table without one rater.</summary>
    /// <exception cref="ArgumentException">There is no such rater.</exception>
    public RatingTable Without(Id<Expert> rater)
    {
        int column = Raters.IndexOf(rater);
        return column < 0
            ? throw new ArgumentException($"The table has no rater «{rater}». Take a key of RatingTable.Raters.", nameof(rater))
            : new(Raters.RemoveAt(column), [.. Units.Select(unit => new RatedUnit { Name = unit.Name, Ratings = unit.Ratings.RemoveAt(column) })]);
    }
}
