using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Orders;

/// <summary>What an order charges somebody with (поручение): an action and its deadline.</summary>
public sealed record OrderTask
{
    private OrderTask(string action, LocalDate? dueOn) => (Action, DueOn) = (action, dueOn);

    /// <summary>Gets the action, in the infinitive: «организовать методическое сопровождение площадок».</summary>
    public string Action { get; }

    /// <summary>Gets the last day (срок).</summary>
    /// <value><see langword="null"/>: the order sets none.</value>
    public LocalDate? DueOn { get; }

    /// <summary>Makes a task.</summary>
    /// <param name="action">The action, in the infinitive, without a mark at its end.</param>
    /// <param name="dueOn">The last day; the default is none.</param>
    /// <exception cref="ArgumentException"><paramref name="action"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static OrderTask Of(string action, LocalDate? dueOn = null) => new(EndMarks.Strip(PrintableText.Require(action, nameof(action))), dueOn);

    /// <summary>Answers the words of the order: «… в срок до 15 сентября 2026 года».</summary>
    public override string ToString() => DueOn is { } due ? $"{Action} в срок до {RussianDate.ForText(due)}" : Action;
}
