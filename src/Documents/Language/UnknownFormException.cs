using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A text needs phrases in cases that are neither given nor known; the message names all of them, each with the line of code that gives it.</summary>
/// <remarks>A wrong ending in an official document is worse than no document, so nothing is guessed.</remarks>
public sealed class UnknownFormException : InvalidOperationException
{
    internal UnknownFormException(ImmutableArray<NeededForm> forms)
        : base(string.Join('\n', forms.Select(Advice))) => Forms = forms;

    /// <summary>Gets the forms that are not known, in the order of the text.</summary>
    /// <value>At least one.</value>
    public ImmutableArray<NeededForm> Forms { get; }

    private static string Advice(NeededForm form) =>
        $"The {form.GrammaticalCase.ToString().ToLowerInvariant()} of «{form.Phrase}» is not known. " +
        $"Give it with the phrase: NounPhrase.Of(\"{Escaped(form.Phrase)}\").With(GrammaticalCase.{form.GrammaticalCase}, \"…\").";

    // The line is meant to be pasted into a program.
    private static string Escaped(NounPhrase phrase) =>
        phrase.Nominative.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
