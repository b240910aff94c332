using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Councils;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>The members that a value was given, and values made of some of them.</summary>
internal static class Copies
{
    // Where nothing was given, the getter answers what follows from the other members: that is not to be given to a copy.
    private static readonly ImmutableHashSet<(Type, string)> Following =
    [
        (typeof(Organization), nameof(Organization.NameInText)), (typeof(ProtocolItem), nameof(ProtocolItem.Votes)), (typeof(ReportedMeasure), nameof(ReportedMeasure.Execution)),
        (typeof(CouncilSitting), nameof(CouncilSitting.Presiding)), (typeof(CouncilSitting), nameof(CouncilSitting.Secretary)),
    ];

    /// <summary>Answers what was set to something else than its default, the required members first.</summary>
    public static ImmutableArray<(PropertyInfo Property, object? Value)> Of(object value, Members members)
    {
        List<(PropertyInfo Property, object? Value)> set =
        [
            .. members.Required.Select(property => (property, property.GetValue(value))),
            .. members.Optional.Where(property => !Follows(property)).Select(property => (Property: property, Value: property.GetValue(value))).Where(member => !members.IsDefault(member.Property, member.Value)),
        ];
        foreach (PropertyInfo property in members.Optional.Where(Follows))
        {
            object? own = property.GetValue(value);
            if (!members.TryBuild(set, out object without) || !Equals(property.GetValue(without), own))
            {
                set.Add((property, own));
            }
        }

        return [.. set.Where(member => member.Value is not null)];
    }

    /// <summary>Makes the value again with other members; a <see langword="null"/> leaves the member out. Nothing where the domain refuses them.</summary>
    public static T? With<T>(T value, params ReadOnlySpan<(string Name, object? Value)> changes)
        where T : class
    {
        Members members = Members.Find(typeof(T))!;
        Dictionary<string, object?> changed = [];
        foreach ((string name, object? change) in changes)
        {
            changed[name] = change;
        }

        List<(PropertyInfo Property, object? Value)> set =
        [
            .. Of(value, members).Where(member => !changed.ContainsKey(member.Property.Name)),
            .. changed.Where(change => change.Value is not null).Select(change => (typeof(T).GetProperty(change.Key)!, change.Value)),
        ];
        return members.TryBuild(set, out object made) ? (T)made : null;
    }

    private static bool Follows(PropertyInfo property) => Following.Contains((property.DeclaringType!, property.Name));
}
