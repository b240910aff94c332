using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace InnovationDomain.Json.Tests.Values;

/// <summary>Makes a value of any type of the domain by its public surface: initializers for what has them, else factories and the methods that change what they made.</summary>
/// <remarks>
/// What the domain refuses is drawn anew, and an optional member that stays refused is left out, so that a new member of the domain is drawn without a word here.
/// <see cref="SpecialMakers"/> has what chance would not meet. A seed makes the same value again.
/// </remarks>
internal sealed class ValueMaker(int seed, bool paddedDecimals = false)
{
    private const BindingFlags Direct = BindingFlags.DoNotWrapExceptions;

    private readonly Random _random = new(seed);
    private int _depth;

    /// <summary>Gets whether decimals have zeros behind their last digit: 1.50 equals 1.5.</summary>
    public bool PaddedDecimals => paddedDecimals;

    public int Next(int below) => _random.Next(below);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> from) => from[_random.Next(from.Length)];

    public T Make<T>(string name = "") => (T)Make(typeof(T), name);

    /// <exception cref="ArgumentException">The domain refused whatever was drawn.</exception>
    public object Make(Type type, string name)
    {
        _depth++;
        try
        {
            return SpecialMakers.All.TryGetValue(type, out Func<ValueMaker, string, object>? special) ? special(this, name)
                : Nullable.GetUnderlyingType(type) is { } underlying ? Make(underlying, name)
                : type.IsEnum ? Enum.GetValues(type).GetValue(Next(Enum.GetValues(type).Length))!
                : IsList(type) ? MakeList(type.GenericTypeArguments[0], name)
                : type.GetConstructor(Type.EmptyTypes) is not null ? Assemble(type)
                : MakeByFactory(type);
        }
        finally
        {
            _depth--;
        }
    }

    public T Assemble<T>(params (string Name, object? Value)[] given) => (T)Assemble(typeof(T), given);

    /// <summary>Fills the members of a new object one by one; a given <see langword="null"/> leaves the member out.</summary>
    /// <remarks>What was drawn first may leave nothing for a later one to agree with: then all is drawn anew.</remarks>
    private object Assemble(Type type, params (string Name, object? Value)[] given)
    {
        object? made = null;
        for (int tries = 5; tries > 0 && made is null; tries--)
        {
            made = Tried(() => AssembleOnce(type, given));
        }

        return made ?? AssembleOnce(type, given);
    }

    private object AssembleOnce(Type type, (string Name, object? Value)[] given)
    {
        PropertyInfo[] properties = [.. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })];
        List<(PropertyInfo Property, object Value)> filled = [.. given.Where(member => member.Value is not null).Select(member => (type.GetProperty(member.Name)!, member.Value!))];
        _random.Shuffle(properties);
        foreach (PropertyInfo property in properties.OrderBy(property => !IsRequired(property)).Where(property => given.All(member => member.Name != property.Name)))
        {
            bool isRequired = IsRequired(property);
            bool isFilled = false;
            for (int tries = isRequired ? 30 : Chance(Math.Max(80 - (10 * _depth), 8)) ? 6 : 0; tries > 0 && !isFilled; tries--)
            {
                isFilled = Tried(() =>
                {
                    object value = Make(property.PropertyType, property.Name);
                    _ = Fill(type, [.. filled, (property, value)]);
                    filled.Add((property, value));
                    return value;
                }) is not null;
            }

            if (isRequired && !isFilled)
            {
                throw new ArgumentException($"No {type.Name}.{property.Name} was taken.");
            }
        }

        return Fill(type, filled);
    }

    private static object Fill(Type type, IEnumerable<(PropertyInfo Property, object Value)> members)
    {
        object made = Activator.CreateInstance(type)!;
        foreach ((PropertyInfo property, object value) in members)
        {
            _ = property.SetMethod!.Invoke(made, Direct, null, [value], null);
        }

        return made;
    }

    private object MakeByFactory(Type type)
    {
        MethodInfo[] factories = [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => IsMaking(type, method))];
        MethodInfo[] changes = [.. type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => IsMaking(type, method))];
        object? made = null;
        for (int tries = factories.Length == 0 ? 0 : 60; tries > 0 && made is null; tries--)
        {
            made = Tried(() => Call(null, Pick<MethodInfo>(factories)));
        }

        for (int tries = changes.Length == 0 || made is null ? 0 : Next(4); tries > 0; tries--)
        {
            made = Tried(() => Call(made, Pick<MethodInfo>(changes))) ?? made;
        }

        return made ?? throw new ArgumentException($"No {type.Name} was made.");
    }

    private object Call(object? target, MethodInfo method) => method.Invoke(
        target, Direct, null, [.. method.GetParameters().Select(parameter => parameter.HasDefaultValue && Chance(50) ? DefaultOf(parameter) : Make(parameter.ParameterType, parameter.Name!))], null)!;

    private static object? DefaultOf(ParameterInfo parameter) => parameter.DefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
        ? Activator.CreateInstance(parameter.ParameterType)
        : parameter.DefaultValue;

    private object MakeList(Type item, string name)
    {
        object[] items = new object[Next(_depth > 6 ? 2 : _depth > 4 ? 3 : 4)];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Make(item, name);
        }

        return List(item, items);
    }

    public static object List(Type item, IEnumerable<object> items) =>
        typeof(ValueMaker).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [items])!;

    private static ImmutableArray<T> ListOf<T>(IEnumerable<object> items) => [.. items.Cast<T>()];

    private static object? Tried(Func<object> make)
    {
        try
        {
            return make();
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsMaking(Type type, MethodInfo method) =>
        method.ReturnType == type && !method.IsSpecialName && !method.IsGenericMethod && !method.Name.StartsWith('<') && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));
}
