using System.Collections.Immutable;
using InnovationDomain.Lists;

namespace InnovationDomain.Platforms;

/// <summary>Lists of values of an enumeration, as policies and compositions take them.</summary>
internal static class NamedValues
{
    /// <summary>Answers the values, each named and given once; an empty list for <c>default</c>.</summary>
    public static ImmutableArray<T> Distinct<T>(ImmutableArray<T> values, string name)
        where T : struct, Enum
    {
        if (values.IsDefault)
        {
            return [];
        }

        foreach (T value in values)
        {
            _ = Require(value, name);
        }

        return GivenList.Distinct(values, value => value, name, "value");
    }

    /// <summary>Answers the value when it is a named one.</summary>
    public static T Require<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value) ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is not one of the named values of {typeof(T).Name}. Take one of these.");
}
