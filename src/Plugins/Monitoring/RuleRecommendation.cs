using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>What is recommended to whoever breaks a rule (адресная рекомендация): an action and its deadline.</summary>
public sealed record RuleRecommendation
{
    private RuleRecommendation(string rule, string action, LocalDate? dueOn) => (Rule, Action, DueOn) = (rule, action, dueOn);

    /// <summary>Gets the id of the rule: «PYA-2».</summary>
    public string Rule { get; }

    /// <summary>Gets the action, in the infinitive: «дополнить дорожную карту ответственными и сроками».</summary>
    public string Action { get; }

    /// <summary>Gets the last day (срок).</summary>
    /// <value><see langword="null"/>: that of the note.</value>
    public LocalDate? DueOn { get; }

    /// <summary>Makes a recommendation.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="action">The action, in the infinitive, without a mark at its end.</param>
    /// <param name="dueOn">The last day; the default is that of the note.</param>
    /// <exception cref="ArgumentException">A text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static RuleRecommendation Of(string rule, string action, LocalDate? dueOn = null) =>
        new(PrintableText.Require(rule, nameof(rule)), EndMarks.Strip(PrintableText.Require(action, nameof(action))), dueOn);
}
