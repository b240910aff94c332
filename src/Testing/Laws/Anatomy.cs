using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Expertise;
using InnovationDomain.Testing.Drawing;
using InnovationDomain.Testing.Shrinking;

namespace InnovationDomain.Testing.Laws;

/// <summary>The parts of a subject, at any depth, and the subject made again with one of them replaced; whatever its type refuses is left out.</summary>
internal static class Anatomy
{
    private const int Deepest = 7;

    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> Settable = new();

    private static readonly ConcurrentDictionary<PropertyInfo, bool> Optional = new();

    private static readonly MethodInfo CreateList = typeof(ImmutableArray).GetMethods()
        .Single(method => method is { Name: nameof(ImmutableArray.Create), IsGenericMethod: true } && method.GetParameters() is [{ ParameterType.IsArray: true }]);

    /// <summary>The parts, those of the outside first.</summary>
    public static IEnumerable<Part> PartsOf(object whole, Type type)
    {
        Queue<(Part Part, int Depth)> open = new([(new Part("", type, whole, changed => changed), 0)]);
        while (open.TryDequeue(out (Part Part, int Depth) next))
        {
            if (next.Depth > 0)
            {
                yield return next.Part;
            }

            if (next.Depth < Deepest && next.Part.Value is { } value)
            {
                foreach (Part inner in Inside(next.Part, value))
                {
                    open.Enqueue((inner, next.Depth + 1));
                }
            }
        }
    }

    /// <summary>One subject with a member of another, for each member.</summary>
    public static IEnumerable<T> Hybrids<T>(T one, T other)
        where T : class => MembersOf(typeof(T)).Select(property => With(one, property, property.GetValue(other))).OfType<T>();

    /// <summary>The subject with one list emptied, or one part that may be missing left out, for each; the text says which.</summary>
    public static IEnumerable<(T Subject, string How)> Emptied<T>(T subject, int mostParts)
        where T : class
    {
        foreach (Part part in PartsOf(subject, typeof(T)).Take(mostParts))
        {
            object? empty = part.Value is null ? null : IsList(part.Value.GetType()) ? ListOf(part.Value.GetType(), []) : null;
            bool isList = empty is not null;
            if (part.Value is not null && (isList || part.IsOptional) && Refusal.Unless(() => part.With(empty) ?? throw new ArgumentException("refused")) is T without)
            {
                yield return (without, isList ? $" with no items in {part.Path[1..]}" : $" without {part.Path[1..]}");
            }
        }
    }

    /// <summary>The whole with every part that <paramref name="change"/> answers for replaced at once; what is one object in many places stays one.</summary>
    public static T? Mapped<T>(T whole, Func<object, object?> change)
        where T : class => Map(whole, change, new(ReferenceEqualityComparer.Instance), 0) as T;

    public static bool IsList(Type type) => type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>));

    public static Type ItemOf(Type list) => list.GetElementType() ?? list.GenericTypeArguments[0];

    public static IReadOnlyList<object?> ItemsIn(object list) => list is ICollection { Count: 0 } || IsDefault(list) ? [] : [.. ((IEnumerable)list).Cast<object?>()];

    public static object ListOf(Type list, IReadOnlyList<object?> items)
    {
        Type item = ItemOf(list);
        var array = Array.CreateInstance(item, items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return list.IsArray ? array : CreateList.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    /// <summary>Equal, or lists of equal items.</summary>
    public static bool AreSame(object? one, object? other) => Equals(one, other)
        || (one is not null && other is not null && one.GetType() == other.GetType() && IsList(one.GetType())
            && ItemsIn(one) is var items && ItemsIn(other) is var others && items.Count == others.Count && items.Zip(others).All(pair => AreSame(pair.First, pair.Second)));

    private static bool IsDefault(object list) => list.GetType().GetProperty("IsDefault")?.GetValue(list) is true;

    private static IEnumerable<Part> Inside(Part outer, object value)
    {
        Type type = value.GetType();
        if (value is CriterionMark { Points: { } points } mark)
        {
            return [new(outer.Path + ".Points", typeof(decimal), points, changed => changed is decimal given ? outer.Rebuilt(() => CriterionMark.Of(mark.Criterion, given, mark.Justification)) : null)];
        }

        if (IsList(type))
        {
            IReadOnlyList<object?> items = ItemsIn(value);
            return items.Select((item, i) => new Part(
                FormattableString.Invariant($"{outer.Path}[{i}]"), ItemOf(type), item, changed => outer.Rebuilt(() => ListOf(type, [.. items.Select((kept, place) => place == i ? changed : kept)]))));
        }

        return MembersOf(type).Select(property => new Part(
            $"{outer.Path}.{property.Name}", property.PropertyType, property.GetValue(value), changed => With(value, property, changed) is { } made ? outer.Rebuilt(() => made) : null) { IsOptional = CanBeMissing(property) });
    }

    private static ImmutableArray<PropertyInfo> MembersOf(Type type) => Settable.GetOrAdd(type, static type =>
        Members.Find(type) is { } members ? [.. members.Required, .. members.Optional]
        : type.IsPrimitive || type.IsEnum || type == typeof(string) || type.Namespace is null || type.Namespace.StartsWith(nameof(System), StringComparison.Ordinal) || type.Namespace.StartsWith(nameof(NodaTime), StringComparison.Ordinal) ? []
        : IsCopied(type) ? [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)]
        : []);

    private static bool CanBeMissing(PropertyInfo property) => Optional.GetOrAdd(property, static property =>
        new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable && !property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)));

    private static bool IsCopied(Type type) => type.GetMethod("<Clone>$") is not null || (type.IsValueType && !type.IsGenericType) || type.GetConstructor(Type.EmptyTypes) is not null;

    private static object? With(object value, PropertyInfo property, object? part) => Refusal.Unless(() => Copy(value, [(property, part)]));

    private static object Copy(object value, IReadOnlyList<(PropertyInfo Property, object? Value)> changes)
    {
        Type type = value.GetType();
        if (Members.Find(type) is { } members)
        {
            HashSet<string> changed = [.. changes.Select(change => change.Property.Name)];
            return members.Build([.. Copies.Of(value, members).Where(member => !changed.Contains(member.Property.Name)), .. changes.Where(change => change.Value is not null)]);
        }

        object copy;
        if (type.GetMethod("<Clone>$") is { } clone)
        {
            copy = clone.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        else if (type.IsValueType)
        {
            copy = System.Runtime.CompilerServices.RuntimeHelpers.GetObjectValue(value)!;
        }
        else
        {
            copy = Activator.CreateInstance(type)!;
            foreach (PropertyInfo property in MembersOf(type))
            {
                property.SetMethod!.Invoke(copy, BindingFlags.DoNotWrapExceptions, null, [property.GetValue(value)], null);
            }
        }

        foreach ((PropertyInfo property, object? part) in changes)
        {
            property.SetMethod!.Invoke(copy, BindingFlags.DoNotWrapExceptions, null, [part], null);
        }

        return copy;
    }

    private static object? Map(object value, Func<object, object?> change, Dictionary<object, object?> known, int depth)
    {
        if (change(value) is { } replaced)
        {
            return replaced;
        }

        Type type = value.GetType();
        if (depth > Deepest + 3)
        {
            return value;
        }

        if (!type.IsValueType && known.TryGetValue(value, out object? before))
        {
            return before;
        }

        object? made = value;
        if (IsList(type))
        {
            IReadOnlyList<object?> items = ItemsIn(value);
            object?[] mapped = [.. items.Select(item => item is null ? null : Map(item, change, known, depth + 1))];
            made = mapped.Where((item, i) => item is null && items[i] is not null).Any() ? null
                : mapped.Where((item, i) => !ReferenceEquals(item, items[i]) && !Equals(item, items[i])).Any() ? ListOf(type, mapped) : value;
        }
        else
        {
            List<(PropertyInfo, object?)> changes = [];
            foreach (PropertyInfo property in MembersOf(type))
            {
                if (property.GetValue(value) is { } part)
                {
                    object? mapped = Map(part, change, known, depth + 1);
                    if (mapped is null)
                    {
                        return null;
                    }

                    if (!ReferenceEquals(mapped, part) && !Equals(mapped, part))
                    {
                        changes.Add((property, mapped));
                    }
                }
            }

            made = changes.Count == 0 ? value : Refusal.Unless(() => Copy(value, changes));
        }

        if (!type.IsValueType)
        {
            known[value] = made;
        }

        return made;
    }
}
