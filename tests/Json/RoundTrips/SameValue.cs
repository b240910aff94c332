using System.Collections;
using System.Reflection;

namespace InnovationDomain.Json.Tests.RoundTrips;

/// <summary>Compares two values by all that their public getters say, computed members included.</summary>
internal static class SameValue
{
    /// <summary>Answers the place of the first difference, or <see langword="null"/>.</summary>
    public static string? Difference(object expected, object actual) => Difference(expected, actual, "$", []);

    private static string? Difference(object? expected, object? actual, string path, HashSet<(object, object)> compared)
    {
        if (ReferenceEquals(expected, actual))
        {
            return null;
        }

        if (expected is null || actual is null || expected.GetType() != actual.GetType())
        {
            return $"{path}: {expected ?? "null"} became {actual ?? "null"}";
        }

        if (expected is IEnumerable and not string)
        {
            return InItems([.. ((IEnumerable)expected).Cast<object?>()], [.. ((IEnumerable)actual).Cast<object?>()], path, compared);
        }

        Type type = expected.GetType();
        if (type.IsValueType || type.Namespace is not { } space || !space.StartsWith(nameof(InnovationDomain), StringComparison.Ordinal))
        {
            return expected.Equals(actual) ? null : $"{path}: {expected} became {actual}";
        }

        return compared.Add((new Reference(expected), new Reference(actual)))
            ? type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false })
                .Select(property => Difference(Get(property, expected), Get(property, actual), $"{path}.{property.Name}", compared)).FirstOrDefault(difference => difference is not null)
            : null;
    }

    private static string? InItems(object?[] expected, object?[] actual, string path, HashSet<(object, object)> compared) => expected.Length != actual.Length
        ? $"{path}: {expected.Length} items became {actual.Length}"
        : expected.Zip(actual).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]", compared)).FirstOrDefault(difference => difference is not null);

    // What a getter cannot answer, it cannot answer on both sides.
    private static object? Get(PropertyInfo property, object target)
    {
        try
        {
            return property.GetMethod!.Invoke(target, BindingFlags.DoNotWrapExceptions, null, null, null);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            return fault.Message;
        }
    }

    private sealed class Reference(object target)
    {
        public override bool Equals(object? obj) => obj is Reference other && ReferenceEquals(target, other.Target);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(target);

        private object Target => target;
    }
}
