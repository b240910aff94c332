using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Plugins.Tests;

/// <summary>What every composed document must be.</summary>
internal static class Proof
{
    /// <summary>Fails unless the document breaks no rule of either edition and its file is valid; answers the file.</summary>
    /// <remarks>A QR code is a requisite of the edition of 2025: that of 2016 has to say so, and nothing else.</remarks>
    public static WordFile IsConforming(OfficialDocument document)
    {
        Assert.Equal(document.QrCode is null ? [] : ["DOC-QR-EDITION"], document.Violations(DocumentStandard.Gost2016).Select(violation => violation.Code));
        Assert.Empty(document.Violations(DocumentStandard.Gost2025).Select(violation => violation.Russian));
        Assert.DoesNotContain("..", DocumentText.Of(document), StringComparison.Ordinal);
        WordFile file = WordFile.Write(document);
        Assert.Empty(file.SchemaErrors());
        return file;
    }
}
