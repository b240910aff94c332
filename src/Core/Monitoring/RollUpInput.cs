using System.Collections.Immutable;
using InnovationDomain.Identity;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>Finds records and totals by what they are of, and refuses those that are of nothing given.</summary>
internal static class RollUpInput
{
    public static Dictionary<(Id<EducationCenter> Center, Id<IndicatorDefinition> Indicator), IndicatorRecord> Records(
        DateInterval period, ImmutableArray<IndicatorDefinition> indicators, ImmutableArray<EducationCenter> centers, ImmutableArray<IndicatorRecord> records)
    {
        var centerOf = centers.ToDictionary(center => center.Id);
        var indicatorOf = indicators.ToDictionary(indicator => indicator.Id);
        var found = new Dictionary<(Id<EducationCenter>, Id<IndicatorDefinition>), IndicatorRecord>(records.Length);
        for (int i = 0; i < records.Length; i++)
        {
            IndicatorRecord record = records[i];
            if (!record.Period.Equals(period))
            {
                continue;
            }

            if (!centerOf.TryGetValue(record.Center, out EducationCenter? center))
            {
                throw Unknown($"records[{i}] is of the centre {record.Center}, which is not among the centres. Give the centre too, or leave the record out.", nameof(records));
            }

            if (!indicatorOf.TryGetValue(record.Indicator, out IndicatorDefinition? indicator))
            {
                throw Unknown($"records[{i}] is of the indicator {record.Indicator}, which is not among the indicators. Give its passport too, or leave the record out.", nameof(records));
            }

            if (!indicator.AppliesTo(center))
            {
                throw Unknown($"records[{i}] gives the indicator {indicator.Id} of the centre {center}, which is {center.Kind}, {center.Profile}: the indicator is of another kind or profile. State the profile of the centre, or leave the record out.", nameof(records));
            }

            if (!found.TryAdd((record.Center, record.Indicator), record))
            {
                throw Unknown($"records[{i}] is a second record of the indicator {record.Indicator} of the centre {record.Center} in one period. Give one.", nameof(records));
            }
        }

        return found;
    }

    /// <summary>Answers the totals by the identity of the municipality, which is empty for the region.</summary>
    public static Dictionary<(string Municipality, Id<IndicatorDefinition> Indicator), ReportedTotal> Totals(
        DateInterval period, ImmutableArray<IndicatorDefinition> indicators, ImmutableArray<EducationCenter> centers, ImmutableArray<ReportedTotal> totals)
    {
        var reported = new HashSet<(string, Id<IndicatorDefinition>)>();
        foreach (EducationCenter center in totals.IsEmpty ? [] : centers)
        {
            string municipality = center.Municipality.Identity;
            foreach (IndicatorDefinition indicator in indicators.Where(indicator => indicator.AppliesTo(center)))
            {
                _ = reported.Add((municipality, indicator.Id));
                _ = reported.Add(("", indicator.Id));
            }
        }

        var found = new Dictionary<(string, Id<IndicatorDefinition>), ReportedTotal>(totals.Length);
        for (int i = 0; i < totals.Length; i++)
        {
            ReportedTotal total = totals[i];
            if (!total.Period.Equals(period))
            {
                continue;
            }

            string key = total.Municipality?.Identity ?? "";
            string whose = total.Municipality is { } municipality ? $"the municipality «{municipality}»" : "the region";
            if (!reported.Contains((key, total.Indicator)))
            {
                throw Unknown($"totals[{i}] gives the indicator {total.Indicator} of {whose}, where no centre reports it. Give the centres and the indicator too, or leave the total out.", nameof(totals));
            }

            if (!found.TryAdd((key, total.Indicator), total))
            {
                throw Unknown($"totals[{i}] is a second total of the indicator {total.Indicator} of {whose} in one period. Give one.", nameof(totals));
            }
        }

        return found;
    }

    private static ArgumentException Unknown(string message, string list) => new(message, list);
}
