using System.Reflection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InnovationDomain.Architecture.Tests.Metadata;

namespace InnovationDomain.Architecture.Tests;

/// <summary>
/// Our assemblies stay in the part of DocumentFormat.OpenXml that is binary-equal from 2.20 to 3.x: embedders have 3.x in their graph,
/// and an assembly that was compiled against 2.20 and touches an enumeration of OOXML values dies there.
/// </summary>
public sealed class OpenXmlNeutralityTests
{
    [Fact]
    public void No_product_leaves_the_neutral_part() =>
        Assert.All(Products.All, product => Assert.Empty(Outside(product)));

    [Fact]
    public void The_scan_finds_what_it_looks_for()
    {
        // This very assembly leaves the neutral part on purpose.
        _ = new Justification { Val = JustificationValues.Center };
        using var stream = new MemoryStream();
        using OpenXmlReader reader = OpenXmlReader.Create(new Paragraph());
        reader.Close();

        string[] found = [.. Outside(Assembly.GetExecutingAssembly())];
        Assert.Contains("DocumentFormat.OpenXml.Wordprocessing.JustificationValues", found);
        Assert.Contains("DocumentFormat.OpenXml.OpenXmlReader.Close", found);
    }

    private static IEnumerable<string> Outside(Assembly assembly) => Uses.Of(assembly).Where(use =>
        use.StartsWith("DocumentFormat.OpenXml", StringComparison.Ordinal)
        && (use.EndsWith("Values", StringComparison.Ordinal)
            || use.Contains("EnumValue`1", StringComparison.Ordinal)
            || use.Contains("IdPartPair", StringComparison.Ordinal)
            || use.EndsWith(".Close", StringComparison.Ordinal)));
}
