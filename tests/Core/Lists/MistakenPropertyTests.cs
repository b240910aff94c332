using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using InnovationDomain.Identity;
using NodaTime;

namespace InnovationDomain.Tests.Lists;

/// <summary>Whoever sets a property to what it cannot hold is told which property of which type it was: true of every one that refuses.</summary>
public sealed class MistakenPropertyTests
{
    private static readonly Type[] Made = [.. typeof(InnovationDomain.Evaluation.Rule).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.GetConstructor(Type.EmptyTypes) is not null)];

    [Fact]
    public void A_property_that_refuses_names_itself()
    {
        (PropertyInfo Property, Exception Refusal)[] refusals = [.. from pair in Mistakes() let refusal = RefusalOf(pair.Property, pair.Value) where refusal is not null select (pair.Property, refusal)];
        Assert.True(refusals.Length > 300, FormattableString.Invariant($"Only {refusals.Length} refusals were provoked."));
        Assert.Empty(refusals.Where(pair => !IsNamed(pair.Property, pair.Refusal)).Select(pair => $"{NameOf(pair.Property)}: {pair.Refusal.GetType().Name} {pair.Refusal.Message}"));
    }

    // What is blank, unnamed or without a year cannot be printed.
    [Fact]
    public void Blank_texts_unnamed_values_and_missing_dates_are_refused() => Assert.Empty(
        from pair in Mistakes()
        where pair.Value is string or LocalDate or Enum && RefusalOf(pair.Property, pair.Value) is null
        select NameOf(pair.Property));

    [Fact]
    public void What_is_required_is_not_null() => Assert.Empty(
        from pair in Mistakes()
        where pair.Value is null && RefusalOf(pair.Property, pair.Value) is null
        select NameOf(pair.Property));

    [Fact]
    public void Lists_hold_no_null_and_no_blank() => Assert.Empty(
        from pair in Mistakes()
        where pair.Value is IList { Count: > 0 } && RefusalOf(pair.Property, pair.Value) is null
        select NameOf(pair.Property));

    private static IEnumerable<(PropertyInfo Property, object? Value)> Mistakes() =>
        from type in Made
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true }
        from value in MistakesOf(property)
        select (property, value);

    private static IEnumerable<object?> MistakesOf(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
        {
            yield return " ";
        }
        else if (type == typeof(LocalDate))
        {
            yield return default(LocalDate);
        }
        else if (type.IsEnum && type.GetCustomAttribute<FlagsAttribute>() is null)
        {
            yield return Enum.ToObject(type, 99);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            Type item = type.GenericTypeArguments[0];
            if (!item.IsValueType || IsId(item))
            {
                yield return ListOf(item, item == typeof(string) ? " " : null);
            }
        }
        else if (IsId(type) && property.GetCustomAttribute<RequiredMemberAttribute>() is not null)
        {
            yield return Activator.CreateInstance(type);
        }

        if (!type.IsValueType && property.GetCustomAttribute<RequiredMemberAttribute>() is not null)
        {
            yield return null;
        }
    }

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    private static object ListOf(Type item, object? value)
    {
        var one = Array.CreateInstance(item, 1);
        one.SetValue(value, 0);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [one])!;
    }

    private static Exception? RefusalOf(PropertyInfo property, object? value)
    {
        try
        {
            property.SetValue(Activator.CreateInstance(property.DeclaringType!), value);
            return null;
        }
        catch (TargetInvocationException refusal)
        {
            return refusal.InnerException;
        }
    }

    private static bool IsNamed(PropertyInfo property, Exception refusal) => refusal switch
    {
        ArgumentNullException missing => missing.ParamName == property.Name || missing.ParamName == NameOf(property),
        ArgumentException mistaken => mistaken.Message.StartsWith(NameOf(property) + " ", StringComparison.Ordinal) || mistaken.Message.Contains(property.Name + "[0]", StringComparison.Ordinal),
        _ => false,
    };

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
