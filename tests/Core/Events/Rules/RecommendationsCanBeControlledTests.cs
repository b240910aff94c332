using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Events.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation;
using NodaTime;
using Quickstart;

namespace InnovationDomain.Tests.Events.Rules;

/// <summary>DOC-01: each recommendation can be controlled, and earlier ones were.</summary>
public sealed class RecommendationsCanBeControlledTests
{
    private static readonly RecommendationsCanBeControlled Rule = new();

    [Theory]
    [InlineData(true, true, true, "Satisfied Unchecked 0")]
    [InlineData(false, true, true, "Violated Uncontrolled -1")]
    [InlineData(true, false, true, "Violated Uncontrolled -1")]
    [InlineData(true, true, false, "Violated Uncontrolled -1")]
    [InlineData(false, false, false, "Violated Uncontrolled -1")]
    public void A_term_a_controller_and_a_measurable_result(bool due, bool controller, bool result, string brief) => Assert.Equal(brief, Judge([], Item(due, controller, result)));

    [Fact]
    public void An_earlier_recommendation_that_was_due_is_checked()
    {
        Recommendation earlier = new() { Text = "Провести семинар", DueOn = Contexts.Day };
        Assert.Equal("Violated Unchecked -1", Judge([earlier], Item()));
        Assert.Equal("Satisfied Unchecked 0", Judge([earlier], Item(check: Contexts.Day)));
        Assert.Equal("Violated Unchecked -1", Judge([earlier], Item(check: Contexts.Day.PlusDays(1))));
        Assert.Equal("Satisfied Unchecked 0", Judge([new() { Text = "Провести семинар", DueOn = Contexts.Day.PlusDays(1) }], Item()));
        Assert.Equal("Violated Unchecked -1", Judge([new() { Text = "Провести семинар" }, new() { Text = "обобщить опыт", DueOn = new(2030, 1, 1) }], Item()));
    }

    [Fact]
    public void No_recommendations_and_no_knowledge_of_earlier_ones()
    {
        Assert.Equal("NotApplicable None", Rule.Evaluate(new() { Recommendations = [] }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Earlier", Judge(null, Item()));
        Assert.Equal("Violated Uncontrolled -1", Judge(null, Item(due: false)));
    }

    // The defect that the rule was made of.
    [Fact]
    public void No_recommendation_of_the_festival_of_Pyatigorsk_can_be_controlled()
    {
        Verdict verdict = Rule.Evaluate(AdoptedRecommendations.Of(PyatigorskFestival.Facts), Contexts.Sample);
        Assert.Equal("Violated Uncontrolled -15", verdict.Brief());
    }

    [Fact]
    public void What_is_lacking_in_words()
    {
        Examination examined = Rule.Examine(new() { Recommendations = [Addressed(Item(), Item(due: false, result: false))] }, Contexts.Sample);
        Assert.Equal(["Recommendations[0].Items[1]: «провести экспертизу»: нет срока, нет измеримого результата"], examined.Lines());
        Assert.StartsWith(
            "DOC-01. Рекомендации имеют срок, контроль и измеримый результат, а эффект прежних проверен: нарушено (рекомендация). Рекомендаций без срока, контроля или измеримого результата: 1, требуется не более 0; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    // The generic law shuffles the addressees; the items of one have no order either.
    [Property]
    public void The_order_of_the_items_plays_no_part(int seed)
    {
        AdoptedRecommendations adopted = EventRuleLaws.Adopted.Sample(1, new Rnd((ulong)(uint)seed), 20)[0];
        AdoptedRecommendations reversed = new()
        {
            Recommendations = [.. adopted.Recommendations.Select(group => new AddressedRecommendations { Addressee = group.Addressee, Items = [.. group.Items.Reverse()] })],
            Earlier = adopted.Earlier,
        };
        Assert.Equal(Rule.Evaluate(adopted, Contexts.Sample), Rule.Evaluate(reversed, Contexts.Sample));
    }

    private static Recommendation Item(bool due = true, bool controller = true, bool result = true, LocalDate? check = null) => new()
    {
        Text = "провести экспертизу",
        DueOn = due ? new LocalDate(2025, 6, 1) : null,
        Controller = controller ? Controller.Of(new Organization { Name = "ИМЦРО" }) : null,
        ExpectedResult = new() { Text = "заключения", Document = result ? RecordKind.ConsolidatedConclusion : null },
        EarlierEffect = check is { } day ? new() { Recommendation = "провести семинар", CheckedOn = day, Outcome = EffectOutcome.Achieved } : null,
    };

    private static AddressedRecommendations Addressed(params Recommendation[] items) => new() { Addressee = "ИМЦРО", Items = [.. items] };

    private static string Judge(Recommendation[]? earlier, Recommendation item) =>
        Rule.Evaluate(new() { Recommendations = [Addressed(item)], Earlier = earlier is null ? null : [.. earlier] }, Contexts.Sample).Brief();
}
