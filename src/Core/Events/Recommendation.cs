using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Events;

/// <summary>One thing that an event recommends (рекомендация).</summary>
public sealed class Recommendation
{
    private Recommendation(string text, LocalDate? dueOn) => (Text, DueOn) = (text, dueOn);

    /// <summary>Gets what is recommended: an action in the infinitive, or what a shared task is about. No mark at the end: the list puts it.</summary>
    public string Text { get; }

    /// <summary>Gets the last day for it (срок), or <see langword="null"/> where none was set.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Makes a recommendation.</summary>
    /// <param name="text">«организовать экспертизу программ площадок».</param>
    /// <param name="dueOn">The last day for it; the default is none.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> cannot be printed (see <see cref="PrintableText"/>), or <paramref name="dueOn"/> cannot stand in a document (see <see cref="StatedDate"/>).
    /// </exception>
    public static Recommendation Of(string text, LocalDate? dueOn = null) => new(
        PrintableText.Require(text, nameof(text)),
        dueOn is { } due ? StatedDate.Require(due, nameof(dueOn)) : null);

    /// <summary>Makes a recommendation without a term.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Recommendation(string text) => Of(text);

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;
}
