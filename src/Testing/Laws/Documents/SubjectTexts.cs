using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace InnovationDomain.Testing.Laws;

/// <summary>The texts that a subject is made of, read from its fields: no code of the subject runs.</summary>
internal static class SubjectTexts
{
    private const int Deepest = 24;

    private static readonly ConcurrentDictionary<Type, ImmutableArray<FieldInfo>> Fields = new();

    /// <summary>All texts but those inside certain objects.</summary>
    public static IReadOnlyCollection<string> Of(object subject, IEnumerable<object> except)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        Collect(subject, 0, texts, new(except, ReferenceEqualityComparer.Instance));
        return texts;
    }

    private static void Collect(object? value, int depth, HashSet<string> texts, HashSet<object> seen)
    {
        if (value is string text)
        {
            _ = texts.Add(text);
            return;
        }

        if (value is null || depth > Deepest || IsSimple(value.GetType()) || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            if (!IsDefault(value) && value is not ICollection { Count: 0 })
            {
                foreach (object? item in items)
                {
                    Collect(item, depth + 1, texts, seen);
                }
            }

            return;
        }

        foreach (FieldInfo field in Fields.GetOrAdd(value.GetType(), FieldsOf))
        {
            Collect(field.GetValue(value), depth + 1, texts, seen);
        }
    }

    private static bool IsDefault(object list) => list.GetType().GetProperty(nameof(ImmutableArray<int>.IsDefault))?.GetValue(list) is true;

    private static bool IsSimple(Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer || typeof(Delegate).IsAssignableFrom(type) || typeof(Type).IsAssignableFrom(type)
        || type.Namespace?.StartsWith(nameof(NodaTime), StringComparison.Ordinal) is true
        || (type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) is true && !typeof(IEnumerable).IsAssignableFrom(type) && !type.IsGenericType);

    private static ImmutableArray<FieldInfo> FieldsOf(Type type)
    {
        var fields = ImmutableArray.CreateBuilder<FieldInfo>();
        for (Type? at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            fields.AddRange(at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        }

        return fields.ToImmutable();
    }
}
