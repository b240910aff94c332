using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Gallery;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Registers;

namespace InnovationDomain.Plugins.Tests;

/// <summary>Every plugin has a page that shows a picture of its document and the code that composed it.</summary>
public sealed class DocumentPagesTests
{
    public static TheoryData<string> Ids { get; } = new(GalleryDocuments.All.Select(document => document.Id));

    [Fact]
    public void Every_plugin_is_in_the_gallery() => Assert.Equal(
        typeof(PlatformRegisterPlugin).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string) && field.Name.EndsWith("Id", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
        GalleryDocuments.All.Select(document => document.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_document_of_a_page_conforms(string id) => Proof.IsConforming(Find(id).Compose());

    /// <summary>Where the page shows other code, or the picture is of another text, the page as it should be is left beside it; take a new picture with <c>eng/document-pictures.sh ID</c>.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_the_code_and_a_picture_of_this_text(string id)
    {
        GalleryDocument document = Find(id);
        string path = $"docs/documents/{id}.md";
        string page = File.Exists(Repository.PathOf(path)) ? Repository.Read(path).ReplaceLineEndings("\n") : "";
        string code = Repository.Read($"samples/Gallery/Examples/{document.Example.Name}.cs").ReplaceLineEndings("\n").TrimEnd();
        int from = page.IndexOf("\n## Code\n", StringComparison.Ordinal);
        string prose = from < 0 ? page : page[..from];
        Approved.Matches(path, $"{prose.TrimEnd()}\n\n## Code\n\n```csharp\n{code}\n```\n\n<!-- pictured text: {FingerprintOf(document.Compose())} -->\n");
        Assert.Contains($"(../images/documents/{id}.png)", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf($"docs/images/documents/{id}.png")), $"docs/images/documents/{id}.png is missing. Run eng/document-pictures.sh {id}.");
        Assert.Contains($"({id}.md)", Repository.Read("docs/documents/README.md"), StringComparison.Ordinal);
    }

    private static GalleryDocument Find(string id) => GalleryDocuments.All.Single(document => document.Id == id);

    private static string FingerprintOf(OfficialDocument document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DocumentText.Of(document))))[..16];
}
