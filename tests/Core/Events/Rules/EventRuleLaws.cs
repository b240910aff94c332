using InnovationDomain.Events;
using InnovationDomain.Events.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation.Laws;
using NodaTime;

namespace InnovationDomain.Tests.Events.Rules;

public sealed class EventRuleLaws() : RuleLaws<AdoptedRecommendations>(EventRules.All, Adopted)
{
    private static Gen<Recommendation> Item { get; } =
        from text in Gen.Elements("провести семинар", "Провести экспертизу", "обобщить опыт")
        from due in Gen.Choose(0, 900)
        from gaps in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 7)))
        from earlier in Gen.Elements("провести семинар", "Обобщить опыт", null)
        select new Recommendation
        {
            Text = text,
            DueOn = gaps % 2 == 1 ? null : new LocalDate(2024, 9, 1).PlusDays(due),
            Controller = gaps / 2 % 2 == 1 ? null : Controller.Of(new Organization { Name = "ИМЦРО" }),
            ExpectedResult = gaps == 7 ? null : new() { Text = "приказ", Document = gaps / 4 == 1 ? null : RecordKind.Order },
            EarlierEffect = earlier is null ? null : new() { Recommendation = earlier, CheckedOn = new LocalDate(2025, 1, 1).PlusDays(due / 2), Outcome = EffectOutcome.Achieved },
        };

    internal static Gen<AdoptedRecommendations> Adopted { get; } =
        from one in Item.NonEmptyListOf()
        from other in Item.NonEmptyListOf()
        from count in Gen.Choose(0, 2)
        from earlier in Item.ListOf()
        from knows in Gen.Elements(true, true, false)
        select new AdoptedRecommendations
        {
            Recommendations = [.. new[] { Addressed("ИМЦРО", one), Addressed("руководители организаций", other) }.Take(count)],
            Earlier = knows ? [.. earlier] : null,
        };

    private static AddressedRecommendations Addressed(string addressee, IEnumerable<Recommendation> items) => new() { Addressee = addressee, Items = [.. items.Take(2)] };
}
