using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

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

    public static ImmutableArray<string> Texts(ImmutableArray<string> texts, string name) =>
        texts.IsDefault ? [] : [.. texts.Select((text, i) => PrintableText.Require(text, FormattableString.Invariant($"{name}[{i}]")))];

    public static T Named<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} has no such value. Take one of the named values of {typeof(T).Name}.");

    public static DateInterval? Days(DateInterval? days, string name) =>
        days is null ? null : new(StatedDate.Require(days.Start, $"{name}.Start"), StatedDate.Require(days.End, $"{name}.End"));
}
