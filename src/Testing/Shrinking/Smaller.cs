using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>Smaller values beside a value: lists get shorter, optional parts disappear, dates come nearer to <see cref="TimeSteps.Pivot"/>, numbers to zero.</summary>
/// <remarks>Every step goes down by one part and leaves the others, so that shrinking ends; and the domain itself makes what is offered, so that nothing is offered that it refuses.</remarks>
internal static class Smaller
{
    /// <summary>What is smaller than a value, the boldest step first.</summary>
    public static IEnumerable<T> Than<T>(T value)
        where T : notnull => Than(value, typeof(T), default).Cast<T>();

    public static IEnumerable<object> Than(object value, Type type, Member member)
    {
        if (StepBook.Find(type) is { } steps)
        {
            return Allowed(steps(value, member));
        }

        if (type.IsEnum)
        {
            Array values = Enum.GetValues(type);
            return values.Cast<object>().Take(Math.Max(0, Array.IndexOf(values, value)));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return (IEnumerable<object>)typeof(ListSteps).GetMethod(nameof(ListSteps.Of), BindingFlags.Public | BindingFlags.Static)!
                .MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value, member], null)!;
        }

        return Members.Find(type) is { } members ? ByMembers(value, type, members, []) : [];
    }

    /// <summary>Leaves out what is optional, then makes each member smaller, but for those that are <paramref name="bound"/> to others.</summary>
    public static IEnumerable<object> ByMembers(object value, Type type, Members members, ImmutableArray<string> bound)
    {
        ImmutableArray<(PropertyInfo Property, object? Value)> set = Copies.Of(value, members);
        foreach ((PropertyInfo property, _) in set.Where(member => members.Optional.Contains(member.Property) && !bound.Contains(member.Property.Name)))
        {
            if (members.TryBuild(set.RemoveAll(member => member.Property == property), out object without))
            {
                yield return without;
            }
        }

        foreach ((PropertyInfo property, object? part) in set.Where(member => !bound.Contains(member.Property.Name)))
        {
            Type declared = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            foreach (object smaller in Than(part!, declared, new(type, property.Name)))
            {
                if (members.TryBuild(set.Replace((property, part), (property, smaller)), out object made))
                {
                    yield return made;
                }
            }
        }
    }

    // What the domain refuses while a step is being made is no step.
    private static IEnumerable<object> Allowed(IEnumerable<object?> steps)
    {
        using IEnumerator<object?> step = steps.GetEnumerator();
        while (step.MoveNext())
        {
            if (step.Current is { } made)
            {
                yield return made;
            }
        }
    }
}
