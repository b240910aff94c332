using System.Reflection;

namespace InnovationDomain.Architecture.Tests;

/// <summary>The public surface is a reviewed file: every change of it is a line in a diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Core() => Approve(Products.Core);

    [Fact]
    public void Documents() => Approve(Products.Documents);

    [Fact]
    public void Hosting() => Approve(Products.Hosting);

    [Fact]
    public void Json() => Approve(Products.Json);

    [Fact]
    public void Plugins() => Approve(Products.Plugins);

    [Fact]
    public void Testing() => Approve(Products.Testing);

    private static void Approve(Assembly assembly) =>
        Approved.Matches($"tests/Architecture/PublicApi/{assembly.GetName().Name}.approved.txt", string.Join('\n', Describe(assembly).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Describe(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from member in type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        where member is not MethodInfo { IsSpecialName: true } || member.Name.StartsWith("op_", StringComparison.Ordinal)
        select $"{type.FullName} | {member}";
}
