using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Lists;

/// <summary>What a list must be before a value of the domain takes it; <c>default</c> stands for a list that was left out.</summary>
internal static class GivenList
{
    /// <summary>Answers the items, none of which may be missing; an empty list for <c>default</c>.</summary>
    public static ImmutableArray<T> Complete<T>(ImmutableArray<T> items, string name)
        where T : class
    {
        int missing = items.IsDefault ? -1 : items.IndexOf(null!);
        return missing < 0
            ? items.IsDefault ? [] : items
            : throw new ArgumentException($"{name}[{missing}] is null. Leave the item out.", name);
    }

    /// <summary>Answers the items, of which there must be one at least and none missing.</summary>
    public static ImmutableArray<T> Some<T>(ImmutableArray<T> items, string name, string remedy)
        where T : class => items.IsDefaultOrEmpty
            ? throw new ArgumentException($"{name} is empty. {remedy}", name)
            : Complete(items, name);

    /// <summary>Answers the texts, each of which must be printable; an empty list for <c>default</c>.</summary>
    public static ImmutableArray<string> Texts(ImmutableArray<string> texts, string name)
    {
        if (texts.IsDefault)
        {
            return [];
        }

        for (int i = 0; i < texts.Length; i++)
        {
            _ = PrintableText.Require(texts[i], $"{name}[{i}]");
        }

        return texts;
    }

    /// <summary>Refuses two items of one key.</summary>
    public static ImmutableArray<T> Distinct<T, TKey>(ImmutableArray<T> items, Func<T, TKey> key, string name, string keyName)
        where TKey : notnull
    {
        var seen = new Dictionary<TKey, int>(items.Length, EqualityComparer<TKey>.Default);
        for (int i = 0; i < items.Length; i++)
        {
            if (!seen.TryAdd(key(items[i]), i))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{name}[{i}] has the {keyName} «{key(items[i])}» of {name}[{seen[key(items[i])]}]. Give each its own."), name);
            }
        }

        return items;
    }

    /// <summary>Answers the keys, each set and each given once; an empty list for <c>default</c>.</summary>
    public static ImmutableArray<Id<T>> Ids<T>(ImmutableArray<Id<T>> ids, string name)
    {
        if (ids.IsDefault)
        {
            return [];
        }

        for (int i = 0; i < ids.Length; i++)
        {
            _ = Id<T>.Require(ids[i], $"{name}[{i}]");
        }

        return Distinct(ids, id => id, name, "key");
    }
}
