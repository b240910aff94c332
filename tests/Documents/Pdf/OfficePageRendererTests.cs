using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Pdf;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Pdf;

/// <summary>Pages of LibreOffice under the rules of conformity.</summary>
public sealed class OfficePageRendererTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("innovationdomain-pages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public void Words_stand_on_their_sheet_line_by_line()
    {
        LibreOffice.Require();
        LaidOutDocument pages = Renderer.Render(WordFile.Write(Cases.Order).Bytes)!;

        LaidOutPage page = pages.Pages[0];
        Assert.Equal((210.0, 297.0), (Math.Round(page.Width), Math.Round(page.Height)));
        Assert.Contains(page.Lines, line => string.Join(' ', line.Select(word => word.Text)) == "ПРИКАЗ");
        Assert.All(page.Words, word => Assert.InRange(word.Left, 20 - 0.5, 200.5));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [SkippableFact]
    public void Pages_of_our_own_documents_have_no_findings()
    {
        LibreOffice.Require();
        var checker = new ConformityChecker(ConformityProfile.Gost2025, renderer: Renderer);
        DocumentStandard standard = DocumentStandard.Gost2025.With(Cases.Longitudinal);
        ConformityReport[] reports = [.. new[] { Cases.Order, Cases.Letter, Cases.Protocol }.Select(document => checker.Check(new MemoryStream(WordFile.Write(document, new WordWriter(standard)).Bytes)))];

        Assert.Empty(reports.SelectMany(report => report.Findings).Select(finding => finding.ToString()));
        Assert.All(reports, report => Assert.DoesNotContain(report.Unanswered, rule => rule.ToString()!.Contains("rendering", StringComparison.OrdinalIgnoreCase)));
    }

    [SkippableFact]
    public void Typefaces_and_the_mark_of_the_archive_are_read_from_the_printed_form()
    {
        LibreOffice.Require();
        Skip.If(OperatingSystem.IsWindows(), "The program that stands in for poppler is a Unix script.");
        LaidOutDocument pages = Renderer.Render(WordFile.Write(Cases.Order).Bytes)!;
        Assert.Equal("2B", pages.ArchiveLevel);
        Assert.Empty(pages.FontsNotEmbedded);

        string fonts = Path.Combine(_folder, "fonts.sh");
        File.WriteAllText(fonts, "#!/bin/sh\ncat > /dev/null\nprintf 'name type encoding emb sub uni object ID\\n---- ----\\nTimesNewRoman TrueType WinAnsi no no yes 9 0\\nAB+Tinos CID TrueType WinAnsi yes yes yes 8 0\\n'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(fonts, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var checker = new ConformityChecker(ConformityProfile.Gost2025, renderer: new OfficePageRenderer { WorkFolder = _folder, FontsProgram = fonts });
        ConformityFinding finding = Assert.Single(checker.Check(new MemoryStream(WordFile.Write(Cases.Order).Bytes)).Findings);
        Assert.Equal(("FN13", "TimesNewRoman"), (finding.Rule.Id, finding.Found.Russian));
    }

    [SkippableFact]
    public void A_file_that_the_program_cannot_open_has_no_pages()
    {
        LibreOffice.Require();
        Assert.Null(Renderer.Render(WordFile.Write(Cases.Order).Bytes.AsMemory(0, 200)));
    }

    [SkippableFact]
    public void A_missing_program_is_named()
    {
        LibreOffice.Require();
        var renderer = new OfficePageRenderer { WorkFolder = _folder, TextProgram = "/no/such/pdftotext" };
        PdfConversionException error = Assert.Throws<PdfConversionException>(() => renderer.Render(WordFile.Write(Cases.Order).Bytes));
        Assert.EndsWith("Install poppler-utils, or name the program with OfficePageRenderer.TextProgram.", error.Message, StringComparison.Ordinal);
    }

    private OfficePageRenderer Renderer => new() { WorkFolder = _folder };
}
