using System.Collections.Immutable;

namespace InnovationDomain.Documents.Language;

/// <summary>A text needs names or phrases in cases that are neither given nor surely known; the message names all of them, each with the line of code that settles it.</summary>
/// <remarks>A wrong ending in an official document is worse than no document, so nothing is guessed.</remarks>
public sealed class UnknownFormException : InvalidOperationException
{
    internal UnknownFormException(ImmutableArray<DerivedForm> forms)
        : base(string.Join('\n', forms.Select(form => form.Advice))) => Forms = forms;

    /// <summary>Gets the forms in doubt, in the order of the text.</summary>
    /// <value>At least one.</value>
    public ImmutableArray<DerivedForm> Forms { get; }
}
