using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;

namespace InnovationDomain.Testing.Laws;

/// <summary>Documents as files of either edition, and what norm control says of them.</summary>
internal static class DocumentFiles
{
    private static readonly ImmutableArray<(WordWriter Writer, ConformityChecker Checker)> Editions =
        [(WordWriter.Gost2025, ConformityChecker.Gost2025), (new(DocumentStandard.Gost2016), ConformityChecker.Gost2016)];

    public static byte[] Write(OfficialDocument document) => Write(document, WordWriter.Gost2025);

    /// <summary>What the tree breaks, and what errors and warnings norm control finds in its file, each with the id by which it can be tolerated. What the checker is not sure of is left out.</summary>
    public static IEnumerable<(string Id, string Found, string Said)> Departures(OfficialDocument document)
    {
        foreach ((WordWriter writer, ConformityChecker checker) in Editions)
        {
            ImmutableArray<DocumentViolation> violations = document.Violations(writer.Standard);
            foreach (DocumentViolation violation in violations)
            {
                yield return (violation.Code, "", $"{writer.Standard}: {violation}");
            }

            if (violations.All(violation => !violation.IsRefused))
            {
                foreach (ConformityFinding finding in checker.Check(new MemoryStream(Write(document, writer))).Findings.Where(finding => finding.Level != ConformityLevel.Information))
                {
                    yield return (finding.Rule.Id, finding.Found.Russian, $"{writer.Standard}: {finding}");
                }
            }
        }
    }

    // Rows of a table may have to be awaited; a stream in memory never waits.
    private static byte[] Write(OfficialDocument document, WordWriter writer)
    {
        using var file = new MemoryStream();
        writer.WriteAsync(document, file).GetAwaiter().GetResult();
        return file.ToArray();
    }
}
