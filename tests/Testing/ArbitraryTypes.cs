using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using InnovationDomain.Regulation;

namespace InnovationDomain.Testing.Tests;

/// <summary>The types that the package makes, each with its arbitrary, by the name of the type.</summary>
internal static class ArbitraryTypes
{
    private static readonly MethodInfo[] Methods = typeof(InnovationArbitraries).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Arbitrary<>)).ToArray();

    public static ImmutableArray<Type> All { get; } =
    [
        .. Methods.Where(method => !method.IsGenericMethodDefinition).Select(method => method.ReturnType.GenericTypeArguments[0]),
        typeof(Id<Organization>), typeof(DatedParameter<int>), typeof(DatedParameter<ImmutableArray<OrganizationKind>>), typeof(ParameterVersion<Calendars.Term>),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(NameOf)];

    public static AnyArbitrary Of(string name) => (AnyArbitrary)Activator.CreateInstance(typeof(AnyArbitrary<>).MakeGenericType(All.Single(type => NameOf(type) == name)))!;

    public static string NameOf(Type type) => !type.IsGenericType ? type.Name : $"{type.Name.Split('`')[0]} of {string.Join(", ", type.GenericTypeArguments.Select(NameOf))}";
}
