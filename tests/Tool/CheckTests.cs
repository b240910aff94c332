using System.IO.Compression;
using System.Text.Json;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Tests.Support.Rendering;

namespace InnovationDomain.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Folder _folder = new();

    public CheckTests()
    {
        File.WriteAllBytes(_folder.Path("clean.docx"), WordFiles.Clean);
        File.WriteAllBytes(_folder.Path("narrow.docx"), WordFiles.Narrow);
        _folder.File("text.docx", "no zip");
    }

    [Theory]
    [InlineData("gost2025", "ГОСТ Р 7.0.97-2025")]
    [InlineData("gost2016", "ГОСТ Р 7.0.97-2016")]
    public void Our_documents_have_no_finding(string standard, string designation)
    {
        var run = Check("clean.docx", "--standard", standard);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith($"{_folder.Path("clean.docx")}: {designation}\n  Итого: ошибок 0, предупреждений 0, замечаний 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_is_told_with_rule_place_clause_and_remedy()
    {
        ConformityFinding expected = Assert.Single(ConformityChecker.Gost2025.Check(new MemoryStream(WordFiles.Narrow)).Findings);
        var run = Check("narrow.docx");
        Assert.Equal((expected.Level == ConformityLevel.Error ? 1 : 0, ""), (run.Code, run.Errors));
        Assert.Contains($" {expected.Rule.Id}, ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{expected.Russian} Пункт: {expected.Rule.Clause} (по сообщению). {expected.Rule.Remedy.Russian}.\n", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Rules_that_look_at_pages_are_answered_of_one_file_and_of_several_where_pages_are_asked_for()
    {
        LibreOffice.Require();
        const string Unseen = "страницы не смотрели";
        var one = Check("clean.docx", "--pages", "auto");
        Assert.Equal((0, ""), (one.Code, one.Errors));
        Assert.DoesNotContain(Unseen, one.Output, StringComparison.Ordinal);
        Assert.Contains(Unseen, Check("clean.docx", _folder.Path("narrow.docx"), "--pages", "auto").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Unseen, Check("clean.docx", _folder.Path("narrow.docx"), "--pages", "on").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_were_not_looked_at_are_told_with_what_to_do()
    {
        string output = Check("clean.docx").Output;
        Assert.Matches(@"; страницы не смотрели, без ответа правил: \d+ \(нужен LibreOffice и --pages on\); нужны сведения вне файла, без ответа правил: \d+\.\n$", output);
        Assert.Equal(new Run(0, output, ""), Check("clean.docx", "--pages", "auto", "--soffice", "no-such-program"));
    }

    [Fact]
    public void A_program_that_is_not_there_is_named_where_pages_are_asked_for()
    {
        var run = Check("clean.docx", "--pages", "on", "--soffice", "no-such-program");
        Assert.Equal(2, run.Code);
        Assert.Contains("“no-such-program” could not be started", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_one_answer_for_all_files()
    {
        var json = Check("clean.docx", _folder.Path("narrow.docx"), "--format", "json");
        using JsonDocument answer = JsonDocument.Parse(json.Output);
        Assert.Equal([true, false], answer.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("report").GetProperty("conforms").GetBoolean()));
        Assert.Equal(1, json.Code);

        using JsonDocument sarif = JsonDocument.Parse(Check("clean.docx", _folder.Path("narrow.docx"), "--format", "sarif").Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal([0, 1], sarif.RootElement.GetProperty("runs").EnumerateArray().Select(one => one.GetProperty("results").GetArrayLength()));
    }

    [Fact]
    public void Copies_are_marked_and_mended_and_the_document_stays()
    {
        var run = Check("narrow.docx", "--mark", _folder.Path("marked.docx"), "--mend", _folder.Path("mended.docx"));
        Assert.Equal(1, run.Code);
        Assert.StartsWith("innodoc: mended: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(WordFiles.Narrow, File.ReadAllBytes(_folder.Path("narrow.docx")));
        using ZipArchive marked = ZipFile.OpenRead(_folder.Path("marked.docx"));
        Assert.NotNull(marked.GetEntry("word/comments.xml"));
        Assert.Equal(0, Check("mended.docx").Code);
        Assert.Equal(["clean.docx", "marked.docx", "mended.docx", "narrow.docx", "text.docx"], _folder.Names);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_others_are_checked()
    {
        var run = Check("text.docx", _folder.Path("nowhere.docx"), _folder.Path("clean.docx"));
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"innodoc: {_folder.Path("text.docx")}: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nowhere.docx” cannot be read: there is no such file.", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith($"{_folder.Path("clean.docx")}: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_never_take_the_place_of_the_document()
    {
        Assert.Equal(new Run(2, "", "innodoc: the document and its copies need different paths: the document itself is never changed.\n"), Check("narrow.docx", "--mend", _folder.Path("narrow.docx")));
        Assert.Equal(
            new Run(2, "", "innodoc: --mark and --mend write the copy of one document. Name one FILE, or run the command for each.\n"),
            Check("narrow.docx", _folder.Path("clean.docx"), "--mark", _folder.Path("marked.docx")));
        Assert.Equal(WordFiles.Narrow, File.ReadAllBytes(_folder.Path("narrow.docx")));
    }

    public void Dispose() => _folder.Dispose();

    // Pages are laid out where a test asks for them.
    private Run Check(string name, params string[] more) => Run.Of(["check", _folder.Path(name), .. more.Contains("--pages") ? [] : (string[])["--pages", "off"], .. more]);
}
