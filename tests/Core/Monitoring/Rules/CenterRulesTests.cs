using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Monitoring.Rules;

/// <summary>MON-01 and MON-02 on two centres of one district in the autumn of 2023.</summary>
public sealed class CenterRulesTests
{
    private static readonly CentersReachTheirMinimums Minimums = new();

    private static readonly SummaryDataAgree Agreement = new();

    private static readonly ImmutableArray<EducationCenter> Centers = [RegionalData.Center("Ц-1", "Татарский район"), RegionalData.Center("Ц-2", "Татарский район")];

    [Theory]
    [InlineData(29, "Violated Below -1")]
    [InlineData(30, "Satisfied Below 0")]
    [InlineData(31, "Satisfied Below 0")]
    public void A_minimum_of_thirty(int fact, string brief) => Assert.Equal(brief, Minimum(Students("Ц-1", fact, 30), Students("Ц-2", 50, 30)));

    // Where less is better the minimum is the greatest value allowed.
    [Theory]
    [InlineData(4, "Satisfied Below 0")]
    [InlineData(5, "Satisfied Below 0")]
    [InlineData(6, "Violated Below -1")]
    public void A_greatest_value(int fact, string brief) => Assert.Equal(brief, Minimum(RegionalData.Record("Ц-1", RegionalData.Idle, fact, minimum: 5), RegionalData.Record("Ц-2", RegionalData.Idle, 0, minimum: 5)));

    [Theory]
    [InlineData(99.9, "Violated Below -1")]
    [InlineData(100, "Satisfied Below 0")]
    public void Staff_is_trained_to_a_hundred_percent(double fact, string brief)
    {
        IndicatorDefinition training = ReadyIndicators.NaturalScienceTechnology[2];
        var center = new EducationCenter { Id = "Ц-1", Kind = CenterKind.GrowthPoint, Profile = CenterProfile.NaturalScienceTechnology, School = Centers[0].School, Municipality = Centers[0].Municipality };
        SummaryTable table = IndicatorRollUp.Summarize(RegionalData.HalfYear, [training], [center], [RegionalData.Record("Ц-1", training, (decimal)fact, weight: 10)]);
        Assert.Equal(brief, Minimums.Evaluate(table, Contexts.Sample).Brief());
    }

    [Fact]
    public void What_is_not_known_is_not_zero()
    {
        Assert.Equal("Indeterminate NoFact", Minimum(Students("Ц-1", null, 30), Students("Ц-2", 50, 30)));
        Assert.Equal("Violated Below -1", Minimum(Students("Ц-1", null, 30), Students("Ц-2", 29, 30)));
        Assert.Equal("Indeterminate NoMinimum", Minimum(Students("Ц-1", 5, null), Students("Ц-2", 50, null)));
    }

    [Theory]
    [InlineData(30, "NotApplicable NotOver")]
    [InlineData(31, "Violated Below -1")]
    public void Judged_at_the_end_of_the_period(int day, string brief) =>
        Assert.Equal(brief, Minimums.Evaluate(Table([Students("Ц-1", 29, 30)]), new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = new(2023, 12, day) }).Brief());

    [Fact]
    public void A_centre_below_its_minimum_in_words()
    {
        Examination examined = Minimums.Examine(Table([Students("Ц-1", 29.5m, 30), Students("Ц-2", null, 30)]), Contexts.Sample);
        Assert.Equal(
            ["Centers[Ц-1].students: МБОУ СОШ № Ц-1, «показатель students»: 29,5 чел. при минимуме 30, не хватает 0,5", "Centers[Ц-2].students: МБОУ СОШ № Ц-2, «показатель students»: факта нет при минимуме 30"],
            examined.Lines());
        Assert.StartsWith(
            "MON-01. Центры достигли минимальных значений показателей: нарушено (замечание). Показателей центров ниже минимума: 1, требуется не более 0; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(31, "Satisfied Findings 0")]
    [InlineData(30, "Satisfied Findings 0")]
    [InlineData(29, "Violated Findings -1")]
    public void A_target_is_no_worse_than_its_minimum(int target, string brief) => Assert.Equal(brief, Agree([RegionalData.Record("Ц-1", RegionalData.Students, 30, target, 30)]));

    [Theory]
    [InlineData(79, "Violated Findings -1")]
    [InlineData(80, "Satisfied Findings 0")]
    [InlineData(81, "Violated Findings -1")]
    public void A_total_is_what_the_centres_give(int total, string brief) => Assert.Equal(brief, Agree([Students("Ц-1", 30, null), Students("Ц-2", 50, null)], total));

    [Fact]
    public void Units_and_weights()
    {
        Assert.Equal("Violated Findings -1", Agree([RegionalData.Record("Ц-1", RegionalData.Students, 30, unit: IndicatorUnit.Units)]));
        Assert.Equal("Indeterminate WeightMissing", Agree([RegionalData.Record("Ц-1", RegionalData.Trained, 90)]));
        Assert.Equal("Satisfied Findings 0", Agree([RegionalData.Record("Ц-1", RegionalData.Trained, 90, weight: 10)]));
        Assert.Equal("Violated Findings -1", Agree([RegionalData.Record("Ц-1", RegionalData.Trained, 90), RegionalData.Record("Ц-1", RegionalData.Students, 30, 29, 30)]));
    }

    [Fact]
    public void A_total_that_differs_in_words()
    {
        Examination examined = Agreement.Examine(Table([Students("Ц-1", 30, null), Students("Ц-2", 50, null)], 81), Contexts.Sample);
        Assert.Equal(["Municipalities[Татарский район].students.Fact: Municipalities[Татарский район].students.Fact: сообщённый итог (81 чел.) не равен итогу по центрам (80 чел.)."], examined.Lines());
        Assert.StartsWith(
            "MON-02. Сводные данные мониторинга согласованы: нарушено (основание для отказа). Расхождений в данных: 1, требуется не более 0; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static IndicatorRecord Students(string center, decimal? fact, decimal? minimum) => RegionalData.Record(center, RegionalData.Students, fact, minimum: minimum);

    private static SummaryTable Table(ImmutableArray<IndicatorRecord> records, decimal? total = null) => IndicatorRollUp.Summarize(
        RegionalData.HalfYear, RegionalData.Indicators, Centers, records,
        total is null ? [] : [new() { Municipality = Centers[0].Municipality, Indicator = RegionalData.Students.Id, Period = RegionalData.HalfYear, Fact = RegionalData.Value(total, RegionalData.Students.Unit) }]);

    private static string Minimum(params IndicatorRecord[] records) => Minimums.Evaluate(Table([.. records]), Contexts.Sample).Brief();

    private static string Agree(ImmutableArray<IndicatorRecord> records, decimal? total = null) => Agreement.Evaluate(Table(records, total), Contexts.Sample).Brief();
}
