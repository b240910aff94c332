using Gallery;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Word;

namespace InnovationDomain.Plugins.Tests.Orders;

/// <summary>The file of an order has no error for the norm control that anybody's documents go through.</summary>
public sealed class OrderNormControlTests
{
    [Theory]
    [InlineData("expertise-order")]
    [InlineData("recognition-order")]
    [InlineData("extension-order")]
    [InlineData("termination-order")]
    [InlineData("register-approval-order")]
    [InlineData("roadmap-amendment-order")]
    [InlineData("measures-order")]
    [InlineData("platform-register")]
    public void The_norm_control_finds_no_error(string id)
    {
        using var file = new MemoryStream();
        WordWriter.Gost2025.Write(GalleryDocuments.All.Single(document => document.Id == id).Compose(), file);
        file.Position = 0;
        Assert.Empty(ConformityChecker.Gost2025.Check(file).Findings.Where(finding => finding.Level == ConformityLevel.Error).Select(finding => finding.English));
    }
}
