using System.Reflection;

namespace InnovationDomain.Architecture.Tests;

/// <summary>Arrows point one way: Plugins, Hosting → Documents → Core, and Core knows NodaTime only. What belongs to the runtime is not asked about.</summary>
public sealed class LayeringTests
{
    [Fact]
    public void Core_knows_nothing_of_ours() => Knows(
        Products.Core,
#if ARDALIS_SPECIFICATION
        "Ardalis.Specification",
#endif
        "NodaTime");

    [Fact]
    public void Documents_know_Core() => Knows(Products.Documents, "InnovationDomain.Core", "NodaTime", "QRCoder");

    [Fact]
    public void Json_knows_Core_and_the_subjects_of_plugins() => Knows(Products.Json, "InnovationDomain.Core", "InnovationDomain.Documents", "InnovationDomain.Plugins", "NodaTime");

    [Fact]
    public void Testing_knows_Core_and_Documents_and_no_runner() => Knows(Products.Testing, "InnovationDomain.Core", "InnovationDomain.Documents", "FsCheck", "FSharp.Core", "NodaTime");

    [Fact]
    public void Plugins_know_Core_and_Documents() => Knows(Products.Plugins, "InnovationDomain.Core", "InnovationDomain.Documents", "NodaTime");

    [Fact]
    public void Hosting_knows_Documents_and_abstractions() => Knows(
        Products.Hosting,
        "InnovationDomain.Documents", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options");

    [Fact]
    public void A_plugin_never_sees_a_file_format() =>
        Assert.DoesNotContain(Metadata.Uses.Of(Products.Plugins), use => use.StartsWith("InnovationDomain.Documents.Word.", StringComparison.Ordinal)
            || use.StartsWith("System.Xml", StringComparison.Ordinal) || use.StartsWith("System.IO.", StringComparison.Ordinal));

    [Fact]
    public void Core_does_no_input_or_output_and_knows_no_format() =>
        Assert.DoesNotContain(Metadata.Uses.Of(Products.Core), use => use.StartsWith("System.IO.", StringComparison.Ordinal)
            || use.StartsWith("System.Console", StringComparison.Ordinal) || use.StartsWith("System.Text.Json", StringComparison.Ordinal) || use.StartsWith("System.Xml", StringComparison.Ordinal));

    private static void Knows(Assembly assembly, params string[] expected) => Assert.Empty(
        assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Win32.", StringComparison.Ordinal) && name != "System" && name != "netstandard" && name != "mscorlib")
            .Except(expected));
}
