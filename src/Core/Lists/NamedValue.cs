using System.Collections.Immutable;
using System.Globalization;

namespace InnovationDomain.Lists;

/// <summary>Refuses values of enumerations that have no name: numbers that came from elsewhere.</summary>
internal static class NamedValue
{
    public static T Require<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is not one of the named values of {typeof(T).Name}. Take one of these.");

    public static T? Optional<T>(T? value, string name)
        where T : struct, Enum => value is not { } given || Enum.IsDefined(given)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is not one of the named values of {typeof(T).Name}. Take one of these, or leave it out.");

    /// <summary>Answers the values, each named and given once; an empty list for <c>default</c>.</summary>
    public static ImmutableArray<T> RequireEach<T>(ImmutableArray<T> values, string name)
        where T : struct, Enum
    {
        if (values.IsDefault)
        {
            return [];
        }

        for (int i = 0; i < values.Length; i++)
        {
            _ = Require(values[i], string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"));
        }

        return GivenList.Distinct(values, value => value, name, "value");
    }
}
