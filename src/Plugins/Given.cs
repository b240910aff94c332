using System.Collections.Immutable;

namespace InnovationDomain.Plugins;

/// <summary>What a list of facts must be before a subject takes it; <c>default</c> stands for a list that was left out.</summary>
internal static class Given
{
    public static ImmutableArray<T> Complete<T>(ImmutableArray<T> items, string name)
        where T : class
    {
        int missing = items.IsDefault ? -1 : items.IndexOf(null!);
        return missing >= 0 ? throw new ArgumentException($"{name}[{missing}] is null. Leave the item out.", name) : items.IsDefault ? [] : items;
    }

    public static ImmutableArray<T> Some<T>(ImmutableArray<T> items, string name)
        where T : class => items.IsDefaultOrEmpty ? throw new ArgumentException($"{name} is empty. Give at least one.", name) : Complete(items, name);
}
