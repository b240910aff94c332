using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins;

/// <summary>What a list of texts must be before a subject takes it; <c>default</c> stands for a list that was left out.</summary>
internal static class GivenTexts
{
    public static ImmutableArray<string> Complete(ImmutableArray<string> texts, string name) =>
        texts.IsDefault ? [] : [.. texts.Select((text, i) => PrintableText.Require(text, $"{name}[{i}]"))];

    public static ImmutableArray<string> Some(ImmutableArray<string> texts, string name) =>
        texts.IsDefaultOrEmpty ? throw new ArgumentException($"{name} is empty. Give at least one.", name) : Complete(texts, name);
}
