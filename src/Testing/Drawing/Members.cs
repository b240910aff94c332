using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace InnovationDomain.Testing.Drawing;

/// <summary>What an object initializer of a type may set, and objects made that way.</summary>
internal sealed class Members
{
    private static readonly ConcurrentDictionary<Type, Members> Known = new();

    private readonly ConstructorInfo _constructor;
    private readonly Dictionary<PropertyInfo, object?> _defaults = [];

    private Members(Type type, ConstructorInfo constructor)
    {
        _constructor = constructor;
        PropertyInfo[] settable = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true })];
        Required = [.. settable.Where(IsRequired)];
        Optional = [.. settable.Where(property => !IsRequired(property))];
        object bare = constructor.Invoke(null);
        foreach (PropertyInfo property in Optional)
        {
            _defaults[property] = property.GetValue(bare);
        }
    }

    /// <summary>Gets the members that must be set, in the order of their declaration.</summary>
    public ImmutableArray<PropertyInfo> Required { get; }

    public ImmutableArray<PropertyInfo> Optional { get; }

    /// <summary>Answers the members of a type that is made by an initializer, <see langword="null"/> for one that is not.</summary>
    public static Members? Find(Type type) => Known.TryGetValue(type, out Members? known) ? known
        : !type.IsAbstract && type.Namespace?.StartsWith(nameof(InnovationDomain), StringComparison.Ordinal) is true && type.GetConstructor(Type.EmptyTypes) is { } constructor
            ? Known.GetOrAdd(type, new Members(type, constructor))
            : null;

    /// <summary>Answers whether an optional member has what it has where nothing is given.</summary>
    /// <remarks>Where the default is no list at all, an empty one was given: none is known to be there, which is not the same as unknown.</remarks>
    public bool IsDefault(PropertyInfo property, object? value) => Equals(value, _defaults[property]) || (value is ICollection { Count: 0 } && _defaults[property] is ICollection);

    /// <exception cref="ArgumentException">The domain refused a member.</exception>
    public object Build(IEnumerable<(PropertyInfo Property, object? Value)> members)
    {
        object made = _constructor.Invoke(null);
        foreach ((PropertyInfo property, object? value) in members)
        {
            _ = property.SetMethod!.Invoke(made, BindingFlags.DoNotWrapExceptions, null, [value], null);
        }

        return made;
    }

    public bool TryBuild(IEnumerable<(PropertyInfo Property, object? Value)> members, out object made)
    {
        try
        {
            made = Build(members);
            return true;
        }
        catch (ArgumentException)
        {
            made = members;
            return false;
        }
    }

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));
}
