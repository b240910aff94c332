using System.Collections.Immutable;
using System.Reflection;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Values put together member by member: what the domain refuses is drawn anew, and an optional member that stays refused is left out.</summary>
internal static class Assembling
{
    private const int TriesOfAll = 12;
    private const int TriesOfRequired = 12;
    private const int TriesOfOptional = 3;

    /// <summary>Makes a value of which some members are given; a given <see langword="null"/> leaves the member out.</summary>
    /// <exception cref="NotSupportedException">There is no way to make the type.</exception>
    /// <exception cref="ArgumentException">The domain refused the given members, or whatever was drawn beside them.</exception>
    public static T Assemble<T>(this Draw draw, params ReadOnlySpan<(string Name, object? Value)> given) => (T)Assemble(draw, typeof(T), given.ToImmutableArray());

    public static object Assemble(Draw draw, Type type, ImmutableArray<(string Name, object? Value)> given)
    {
        Members members = Members.Find(type)
            ?? throw new NotSupportedException($"InnovationArbitraries makes no {type.Name}. Take a type of InnovationDomain.Core that a caller can make, or a list of such; for what the domain computes, generate the arguments.");
        for (int tries = 1; ; tries++)
        {
            try
            {
                return AssembleOnce(draw, type, members, given);
            }
            catch (ArgumentException) when (tries < TriesOfAll)
            {
                // What was drawn first left nothing for a later member to agree with.
            }
        }
    }

    private static object AssembleOnce(Draw draw, Type type, Members members, ImmutableArray<(string Name, object? Value)> given)
    {
        List<(PropertyInfo Property, object? Value)> filled = [.. given.Where(member => member.Value is not null).Select(member => (type.GetProperty(member.Name)!, member.Value))];
        object made = members.Build(filled);
        foreach (PropertyInfo property in members.Required.Where(property => IsOpen(property, given)))
        {
            made = Fill(draw, type, members, property, filled, TriesOfRequired)
                ?? throw new ArgumentException($"Nothing that was drawn for {type.Name}.{property.Name} was taken.", property.Name);
        }

        foreach (PropertyInfo property in members.Optional.Where(property => IsOpen(property, given)))
        {
            if (draw.Fills())
            {
                made = Fill(draw, type, members, property, filled, TriesOfOptional) ?? made;
            }
        }

        return made;
    }

    private static object? Fill(Draw draw, Type type, Members members, PropertyInfo property, List<(PropertyInfo Property, object? Value)> filled, int tries)
    {
        for (; tries > 0; tries--)
        {
            filled.Add((property, draw.Make(property.PropertyType, new(type, property.Name))));
            if (members.TryBuild(filled, out object made))
            {
                return made;
            }

            filled.RemoveAt(filled.Count - 1);
        }

        return null;
    }

    private static bool IsOpen(PropertyInfo property, ImmutableArray<(string Name, object? Value)> given) => given.All(member => member.Name != property.Name);
}
