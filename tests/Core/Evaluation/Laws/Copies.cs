using System.Collections;
using System.Reflection;

namespace InnovationDomain.Tests.Evaluation.Laws;

/// <summary>Copies of subjects in which one property is another's, or one list is in another order; what the domain refuses is left out.</summary>
public static class Copies
{
    public static IEnumerable<TSubject> Hybrids<TSubject>(TSubject one, TSubject other)
        where TSubject : class => Settable(typeof(TSubject)).Select(property => With(one, property, property.GetValue(other))).OfType<TSubject>();

    public static IEnumerable<TSubject> Shuffled<TSubject>(TSubject subject, Random random)
        where TSubject : class => Settable(typeof(TSubject))
            .Where(property => property.GetValue(subject) is IList { Count: > 1 })
            .Select(property => With(subject, property, Shuffle((IList)property.GetValue(subject)!, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, random))).OfType<TSubject>();

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetConstructors().Any(constructor => constructor.GetParameters().Length == 0) || type.GetMethod("<Clone>$") is not null
        ? type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })
        : [];

    private static TSubject? With<TSubject>(TSubject subject, PropertyInfo changed, object? value)
        where TSubject : class
    {
        try
        {
            object copy = typeof(TSubject).GetMethod("<Clone>$") is { } clone ? clone.Invoke(subject, null)! : Activator.CreateInstance<TSubject>();
            foreach (PropertyInfo property in Settable(typeof(TSubject)))
            {
                property.SetMethod!.Invoke(copy, [property.Name == changed.Name ? value : property.GetValue(subject)]);
            }

            return (TSubject)copy;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return null;
        }
    }

    private static object Shuffle(IList list, Type type, Random random)
    {
        var items = Array.CreateInstance(type.GenericTypeArguments[0], list.Count);
        int[] order = [.. Enumerable.Range(0, list.Count)];
        random.Shuffle(order);
        for (int i = 0; i < order.Length; i++)
        {
            items.SetValue(list[order[i]], i);
        }

        return typeof(System.Collections.Immutable.ImmutableArray).GetMethods()
            .Single(method => method is { Name: "Create", IsGenericMethod: true } && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, [items])!;
    }
}
