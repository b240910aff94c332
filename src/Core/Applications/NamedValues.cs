using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Lists;

namespace InnovationDomain.Applications;

/// <summary>A list of named values, each given once; empty for <c>default</c>.</summary>
internal static class NamedValues
{
    public static ImmutableArray<T> Require<T>(ImmutableArray<T> values, string name)
        where T : struct, Enum
    {
        if (values.IsDefault)
        {
            return [];
        }

        for (int i = 0; i < values.Length; i++)
        {
            _ = NamedValue.Require(values[i], string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"));
        }

        return GivenList.Distinct(values, value => value, name, "value");
    }
}
