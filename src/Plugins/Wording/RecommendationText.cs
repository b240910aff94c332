using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>What is recommended to whom, with all that makes it possible to follow it up.</summary>
internal static class RecommendationText
{
    public static Clause ToClause(AddressedRecommendations recommendations, IMorphology morphology)
    {
        string addressee = Letters.Capitalized(morphology.Decline(recommendations.Addressee.Name, GrammaticalCase.Dative, Animacy.Animate).Text);
        string task = recommendations.SharedTask is { } shared ? $" {EndMarks.Strip(shared)}" : "";
        return new($"{addressee}{task}:", [new DashList([.. recommendations.Items.Select(item => ToItem(item, morphology))])]);
    }

    /// <summary>Who controls, in the nominative.</summary>
    public static string Of(Controller controller, IMorphology morphology) =>
        controller.Official is { } official ? OfficialText.Of(official, morphology)
        : controller.Position is { } position ? OfficialText.Post(position, null, GrammaticalCase.Nominative, morphology)
        : controller.Organization!.NameInText.Nominative;

    private static string ToItem(Recommendation recommendation, IMorphology morphology)
    {
        string?[] followUp =
        [
            recommendation.Controller is { } controller ? $"контроль – {Of(controller, morphology)}" : null,
            recommendation.ExpectedResult is { } result ? $"ожидаемый результат – {EndMarks.Strip(result.Text)}" : null,
            recommendation.EarlierEffect is { } effect ? $"результат прежней рекомендации «{EndMarks.Strip(effect.Recommendation)}» – {OutcomeOf(effect.Outcome)}" : null,
        ];
        string inBrackets = string.Join("; ", followUp.Where(part => part is not null));
        string due = recommendation.DueOn is { } day ? $" в срок до {RussianDate.ForText(day)}" : "";
        return $"{EndMarks.Strip(recommendation.Text)}{due}{(inBrackets.Length > 0 ? $" ({inBrackets})" : "")}";
    }

    private static string OutcomeOf(EffectOutcome outcome) => outcome switch
    {
        EffectOutcome.Achieved => "достигнут",
        EffectOutcome.PartlyAchieved => "достигнут частично",
        EffectOutcome.NotAchieved => "не достигнут",
        _ => "не может быть установлен",
    };
}
