using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Events;

/// <summary>One thing that an event recommends (рекомендация).</summary>
/// <remarks>
/// A recommendation that can be followed up has a term, someone who controls it and a result that can be measured; where the text adopted gives none, nothing is made up.
/// <code>
/// Recommendation plain = "согласовать открытые мероприятия";
/// var complete = new Recommendation { Text = "провести экспертизу программ", DueOn = new LocalDate(2021, 8, 25), Controller = head, ExpectedResult = result };
/// </code>
/// </remarks>
public sealed class Recommendation
{
    /// <summary>Gets what is recommended: an action in the infinitive, or what a shared task is about. No mark at the end: the list puts it.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "Recommendation.Text"); }

    /// <summary>Gets the last day for it (срок), or <see langword="null"/> where none was set.</summary>
    public LocalDate? DueOn { get; init => field = value is { } due ? StatedDate.Require(due, "Recommendation.DueOn") : null; }

    /// <summary>Gets who controls that it is done (контроль).</summary>
    /// <value>The default is <see langword="null"/>: nobody is named.</value>
    public Controller? Controller { get; init; }

    /// <summary>Gets by what one will see that it is done (ожидаемый результат).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public ExpectedResult? ExpectedResult { get; init; }

    /// <summary>Gets what came of the recommendation that this one follows (анализ эффективности принятых мер).</summary>
    /// <value>The default is <see langword="null"/>: it follows none, or the effect was not checked.</value>
    public EffectCheck? EarlierEffect { get; init; }

    /// <summary>Makes a recommendation.</summary>
    /// <param name="text">«организовать экспертизу программ площадок».</param>
    /// <param name="dueOn">The last day for it; the default is none.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> cannot be printed (see <see cref="PrintableText"/>), or <paramref name="dueOn"/> cannot stand in a document (see <see cref="StatedDate"/>).
    /// </exception>
    public static Recommendation Of(string text, LocalDate? dueOn = null) => new()
    {
        Text = PrintableText.Require(text, nameof(text)),
        DueOn = dueOn is { } due ? StatedDate.Require(due, nameof(dueOn)) : null,
    };

    /// <summary>Makes a recommendation without a term.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Recommendation(string text) => Of(text);

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;
}
