using System.Collections.Immutable;
using InnovationDomain.Lists;

namespace InnovationDomain.Monitoring;

/// <summary>What a list of named values must be; <c>default</c> stands for a list that was left out.</summary>
internal static class NamedValues
{
    /// <summary>Answers the values, each a named one and each given once; an empty list for <c>default</c>.</summary>
    public static ImmutableArray<T> Distinct<T>(ImmutableArray<T> values, string name)
        where T : struct, Enum
    {
        for (int i = 0; !values.IsDefault && i < values.Length; i++)
        {
            if (!Enum.IsDefined(values[i]))
            {
                throw new ArgumentOutOfRangeException(name, values[i], $"{name}[{i}] is not one of the named values of {typeof(T).Name}. Take one of these.");
            }
        }

        return values.IsDefault ? [] : GivenList.Distinct(values, value => value, name, "value");
    }
}
