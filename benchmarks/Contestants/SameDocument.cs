using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using InnovationDomain.Benchmarks.Peers;

namespace InnovationDomain.Benchmarks.Contestants;

/// <summary>Makes sure that the contestants are compared at the same work: a valid file with the same parts and the same body, element by element.</summary>
internal static class SameDocument
{
    public static void Require(IContestant contestant, PreparedParts expected)
    {
        PreparedParts actual = PreparedParts.ReadFrom(contestant);
        RequireValid(contestant);
        string[] missing = [.. expected.All.Select(part => part.Name).Except(actual.All.Select(part => part.Name))];
        Require(missing is [] && actual.All.Length == expected.All.Length, contestant, $"has {actual.All.Length} parts and lacks [{string.Join(", ", missing)}]");
        foreach (string name in PreparedParts.Fed)
        {
            Require(expected[name].AsSpan().SequenceEqual(actual[name]), contestant, $"changes {name}");
        }

        Require(XNode.DeepEquals(Bare(expected.Document), Bare(actual.Document)), contestant, $"has another document.xml: {FirstDifference(Bare(expected.Document).ToString(), Bare(actual.Document).ToString())}");
    }

    private static void RequireValid(IContestant contestant)
    {
        using var file = new MemoryStream();
        contestant.Write(file);
        using WordprocessingDocument word = WordprocessingDocument.Open(file, isEditable: false);
        ValidationErrorInfo? error = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).FirstOrDefault();
        Require(error is null, contestant, $"is invalid: {error?.Id} at {error?.Path?.XPath}: {error?.Description}");
    }

    private static void Require(bool condition, IContestant contestant, string complaint)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"The file of “{contestant.Name}” {complaint}.");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        int at = expected.AsSpan().CommonPrefixLength(actual);
        int start = Math.Max(0, at - 200);
        return $"…{actual[start..Math.Min(actual.Length, at + 200)]}…";
    }

    // Where a namespace is declared and in which order attributes stand is nobody's merit.
    private static XElement Bare(XElement element) => new(
        element.Name,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal),
        element.Nodes().Select(node => node is XElement child ? Bare(child) : node));
}
