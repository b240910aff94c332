using InnovationDomain.Documents.Composition;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Wording;

namespace FiveCases;

/// <summary>The resolution of a festival; the order on the expertise that it asks for; its seven remarks as findings of the rules that measure them.</summary>
internal static class Pyatigorsk
{
    public static IEnumerable<CaseDocument> Documents(Festival festival)
    {
        yield return new("resolution", new FestivalResolutionPlugin().Compose(festival, CompositionContext.Unregistered));

        // «организовать экспертизу программ ГИП, открытие которых планируется с 1 сентября 2021 года»: who judges which, and when, the text does not say.
        AddressedRecommendations expertise = festival.Recommendations[0];
        yield return new("expertise-order", new ExpertiseOrderPlugin().Compose(
            new ExpertiseOrder
            {
                Frame = Frame(festival, OrderInstruction.To(expertise.Addressee.Name, OrderTask.Of(expertise.Items[1].Text))),
                Judged = NounPhrase.Of("программы ГИП, открытие которых планируется с 1 сентября 2021 года")
                    .With(GrammaticalCase.Genitive, "программ ГИП, открытие которых планируется с 1 сентября 2021 года"),
                Period = null,
                Panels = [],
                Applications = [],
                Experts = [],
            },
            Unstated.Draft(festival.HeldOn)));

        AddressedRecommendations remarks = festival.Recommendations[2];
        yield return new("remarks-order", new MeasuresOrderPlugin().Compose(
            new MeasuresOrder
            {
                Frame = Frame(festival),
                Purpose = "оптимизация инновационной работы",
                Findings = [.. remarks.Items.Select((remark, i) => Finding(remark.Text, Measuring(i)))],
                Measures =
                [
                    new() { Executors = remarks.Addressee.Name, Action = remarks.SharedTask!, DueOn = null, Findings = [.. remarks.Items.Select((_, i) => Measuring(i).Id)] },
                ],
            },
            Unstated.Draft(festival.HeldOn)));
    }

    private static OrderFrame Frame(Festival festival, params OrderInstruction[] instructions) =>
        new() { Issuer = festival.Organizers[0], Place = festival.Place, Instructions = [.. instructions], Signer = null };

    // The seven remarks stand in the order of the rules PYA-1 to PYA-7 that measure them.
    private static Rule Measuring(int remark) => RuleCatalogue.All.Single(rule => rule.Id == $"PYA-{remark + 1}");

    private static EvaluationFinding Finding(string remark, Rule rule) => new() { Id = rule.Id, Text = $"{Nominative(remark)} (правило {rule.Id} «{rule.Card.Russian}»)", Basis = rule.Card.Basis, Certainty = rule.Card.Certainty };

    // The list of the text hangs on «учесть»: «подмену», in a table of its own «подмена».
    private static string Nominative(string remark) => remark.StartsWith("подмену ", StringComparison.Ordinal) ? $"подмена{remark["подмену".Length..]}" : remark;
}
