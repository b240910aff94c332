using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Tables of one region and of a motivating monitoring, whole and with gaps, right and wrong here and there.</summary>
internal static class TableRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add(Summary);
        book.Add(Stated);
    }

    private static SummaryTable Summary(Draw draw)
    {
        DateInterval period = draw.Any<Calendars.ReportingPeriod>().Days;
        ImmutableArray<IndicatorDefinition> indicators = [.. Enumerable.Range(0, draw.Count(1, 3)).Select(i => Indicator(draw, i))];
        ImmutableArray<Municipality> places = draw.Different(1, 3, () => draw.Any<Municipality>().With(place => place.Region, null), place => place.Identity);
        ImmutableArray<EducationCenter> centers =
            [.. Enumerable.Range(0, draw.Count(1, 4)).Select(i => draw.Any<EducationCenter>().With(center => center.Id, Keys.Nth("Ц", i)).With(center => center.Municipality, draw.PickOf(places)))];
        return IndicatorRollUp.Summarize(period, indicators, centers, [.. centers.SelectMany(center => indicators.Where(_ => draw.Chance(85)).Select(indicator => Record(draw, center, indicator, period)))]);
    }

    // A passport for centres of every kind, so that each may report it.
    private static IndicatorDefinition Indicator(Draw draw, int index) => draw.Assemble<IndicatorDefinition>(
        (nameof(IndicatorDefinition.Id), Id<IndicatorDefinition>.Of(Keys.Nth("П", index))), (nameof(IndicatorDefinition.Unit), IndicatorUnit.Persons), (nameof(IndicatorDefinition.Minimum), null),
        (nameof(IndicatorDefinition.Kind), null), (nameof(IndicatorDefinition.Profile), null));

    private static IndicatorRecord Record(Draw draw, EducationCenter center, IndicatorDefinition indicator, DateInterval period)
    {
        IndicatorUnit unit = draw.Chance(95) ? indicator.Unit : IndicatorUnit.Percent;
        IndicatorValue? Amount() => draw.Chance(85) ? IndicatorValue.Of(draw.Between(0, 5), unit) : null;
        return new()
        {
            Center = center.Id,
            Indicator = indicator.Id,
            Period = period,
            Minimum = Amount(),
            Target = Amount(),
            Fact = Amount(),
            Weight = draw.Chance(85) ? draw.Between(1, 40) : null,
        };
    }

    private static StatedMotivatingTable Stated(Draw draw)
    {
        ImmutableArray<MotivatingIndicator> indicators = [.. Enumerable.Range(0, draw.Count(1, 3)).Select(i => MonitoringRecipes.Motivating(draw, i))];
        ImmutableArray<MonitoringParticipant> participants = [.. Enumerable.Range(0, draw.Count(1, 5)).Select(i => draw.Any<MonitoringParticipant>().With(participant => participant.Id, Keys.Nth("У", i)))];
        ImmutableArray<MotivatingResult> results =
            [.. participants.SelectMany(participant => indicators.Select(indicator => new MotivatingResult { Participant = participant.Id, Indicator = indicator.Definition.Id, Value = draw.Chance(85) ? draw.Between(0, 9) : null }))];
        bool showsPlaces = draw.Chance(50);
        return StatedMotivatingTable.Of(
            indicators,
            participants,
            results,
            [
                .. MotivatingMonitoring.Score(indicators, participants, results, showPlaces: true).Indicators
                    .SelectMany(scores => scores.Scores.Select(score => (scores.Indicator, score))).Where(_ => draw.Chance(95)).Select(pair => new StatedMotivatingScore
                    {
                        Participant = pair.score.Participant.Id,
                        Indicator = pair.Indicator.Definition.Id,
                        Points = pair.score.Points.ToDecimal(2) + (draw.Chance(5) ? 0.01m : 0),
                        Place = showsPlaces ? pair.score.Place : null,
                    }),
            ]);
    }
}
