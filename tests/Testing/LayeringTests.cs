namespace InnovationDomain.Testing.Tests;

/// <summary>The package runs under any runner: it knows none.</summary>
public sealed class LayeringTests
{
    [Fact]
    public void The_package_knows_FsCheck_and_the_domain_only() => Assert.Empty(
        typeof(InnovationArbitraries).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Except(["FsCheck", "FSharp.Core", "InnovationDomain.Core", "InnovationDomain.Documents", "NodaTime"]));
}
