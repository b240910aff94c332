using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Word;
using InnovationDomain.Events;
using InnovationDomain.Json;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Tool.Tests;

public sealed class GenerateTests
{
    [Fact]
    public void The_document_is_that_of_the_library()
    {
        using var folder = new Folder();
        string path = folder.Path("resolution.docx");
        var run = Run.Of("generate", "festival-resolution", Subjects.FestivalFile, "-o", path);
        Assert.Equal((0, path + "\n"), (run.Code, run.Output));
        using var expected = new MemoryStream();
        WordWriter.Gost2025.Write(new FestivalResolutionPlugin().Compose(DomainJson.Read<Festival>(File.ReadAllText(Subjects.FestivalFile)), CompositionContext.Unregistered), expected);
        Assert.Equal(expected.ToArray(), File.ReadAllBytes(path));
        Assert.Equal(["resolution.docx"], folder.Names);
    }

    [Fact]
    public void Forms_derived_by_rule_are_told_to_be_read_once()
    {
        using var folder = new Folder();
        string data = folder.File("festival.json", File.ReadAllText(Subjects.FestivalFile).Replace("оптимизация инновационной работы", "зюк", StringComparison.Ordinal));
        var run = Run.Of("generate", "festival-resolution", data, "-o", folder.Path("r.docx"));
        Assert.Equal(0, run.Code);
        Assert.Contains("innodoc: read once, derived by rule: зюк → зюка (genitive).\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_is_not_known_stops_the_document_and_the_message_says_what_to_give()
    {
        using var folder = new Folder();
        string data = folder.File("festival.json", File.ReadAllText(Subjects.FestivalFile).Replace("оптимизация инновационной работы", "тавль", StringComparison.Ordinal));
        var run = Run.Of("generate", "festival-resolution", data, "-o", folder.Path("r.docx"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(["festival.json"], folder.Names);
        Assert.Contains("is not known. Give it in the data: in place of the text, { \"nominative\": \"тавль\", \"genitive\": \"…\" }.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_and_day_of_signing_come_from_the_command_line()
    {
        using var folder = new Folder();
        string path = folder.Path("r.docx");
        Assert.Equal(0, Run.Of("generate", "festival-resolution", Subjects.FestivalFile, "-o", path, "--number", "12-р", "--signed-on", "2021-04-30").Code);
        string text = string.Join('\n', WordFile.Open(path).Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Contains("12-р", text, StringComparison.Ordinal);
        Assert.Contains("30 апреля 2021", text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resolution.pdf", "-o is “resolution.pdf”. Give the path of a Word document, such as resolution.docx.")]
    [InlineData("folder/", "-o is “folder/”. Give the path of a Word document, such as folder.docx.")]
    public void What_is_no_word_file_is_refused(string output, string message) =>
        Assert.Equal(new Run(2, "", $"innodoc: {message}\n"), Run.Of("generate", "festival-resolution", Subjects.FestivalFile, "-o", output));

    [Fact]
    public void Bad_data_names_file_and_place_and_writes_nothing()
    {
        using var folder = new Folder();
        string data = folder.File("f.json", """{ "kind": "festival", "version": 1, "value": { "name": 5 } }""");
        var run = Run.Of("generate", "festival-resolution", data, "-o", folder.Path("r.docx"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"innodoc: {data}: $.value", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["f.json"], folder.Names);
    }

    [Fact]
    public void A_program_that_is_not_there_is_told_and_the_word_document_stays()
    {
        using var folder = new Folder();
        var run = Run.Of("generate", "festival-resolution", Subjects.FestivalFile, "-o", folder.Path("r.docx"), "--pdf", "--soffice", "no-such-program");
        Assert.Equal(2, run.Code);
        Assert.EndsWith("innodoc: the PDF was not made, the Word document was: “no-such-program” could not be started. Install LibreOffice Writer, or name its program with --soffice.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["r.docx"], folder.Names);
    }

    [SkippableFact]
    public void The_pdf_stands_beside()
    {
        LibreOffice.Require();
        using var folder = new Folder();
        var run = Run.Of("generate", "festival-resolution", Subjects.FestivalFile, "-o", folder.Path("r.docx"), "--pdf");
        Assert.Equal([folder.Path("r.docx"), folder.Path("r.pdf")], run.Lines);
        Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(folder.Path("r.pdf"))[..5]);
    }
}
