using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Plugins.Tests;

/// <summary>What every composed document must be.</summary>
internal static class Proof
{
    /// <summary>Fails unless the document breaks no rule of either edition and its file is valid; answers the file.</summary>
    public static WordFile IsConforming(OfficialDocument document)
    {
        ImmutableArray<string> violations = [.. new[] { DocumentStandard.Gost2016, DocumentStandard.Gost2025 }.SelectMany(standard => document.Violations(standard)).Select(violation => violation.Russian)];
        Assert.Empty(violations);
        Assert.DoesNotContain("..", DocumentText.Of(document), StringComparison.Ordinal);
        WordFile file = WordFile.Write(document);
        Assert.Empty(file.SchemaErrors());
        return file;
    }
}
