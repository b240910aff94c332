using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Pdf;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Pdf;

/// <summary>PDF through an installed LibreOffice: what is made, and what is said when nothing can be.</summary>
public sealed class PdfConverterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("innovationdomain-pdf-").FullName;

    private string Work => Directory.CreateDirectory(Path.Join(_folder, "work")).FullName;

    private static byte[] Document => WordFile.Write(Samples.Document([new Paragraph("Площадки работают.")], Samples.Chair)).Bytes;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task A_document_becomes_an_archival_tagged_file_that_can_be_read()
    {
        LibreOffice.Require();
        using MemoryStream docx = new(Document), pdf = new();
        await new PdfConverter { WorkFolder = Work }.ConvertAsync(docx, pdf);

        string text = Encoding.Latin1.GetString(pdf.ToArray());
        Assert.StartsWith("%PDF-1.", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>B</pdfaid:conformance>", text, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo<</Marked true>>", text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Work));
    }

    [SkippableFact]
    public async Task Files_become_files_of_the_same_names_also_two_calls_at_once()
    {
        LibreOffice.Require();
        ImmutableArray<string> files = [File("--headless"), File("приказ № 5"), File("протокол")];
        var converter = new PdfConverter { WorkFolder = Work };
        string one = Path.Join(_folder, "готово"), other = Path.Join(_folder, "ещё");
        ImmutableArray<string>[] made = await Task.WhenAll(converter.ConvertAsync(files, one), converter.ConvertAsync(files, other));

        Assert.Equal(["--headless.pdf", "приказ № 5.pdf", "протокол.pdf"], made[0].Select(Path.GetFileName));
        Assert.All(made.SelectMany(paths => paths), path => Assert.True(new FileInfo(path).Length > 1000));
        string layout = Path.Join(_folder, "layout.txt");
        InnovationDomain.Tests.Support.Command.Run(new ProcessStartInfo("pdftotext", [made[1][2], layout]));
        Assert.Contains("Площадки работают.", System.IO.File.ReadAllText(layout), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Work));
    }

    [SkippableFact]
    public async Task A_file_that_is_no_document_is_named_and_no_other_is_written()
    {
        LibreOffice.Require();
        string broken = Path.Join(_folder, "сломан.docx");
        await System.IO.File.WriteAllBytesAsync(broken, Document[..200]);
        string target = Path.Join(_folder, "готово");
        PdfConversionException error = await Assert.ThrowsAsync<PdfConversionException>(() => new PdfConverter { WorkFolder = Work }.ConvertAsync([broken], target));

        Assert.Equal(PdfConversionFailure.NothingMade, error.Failure);
        Assert.StartsWith($"“soffice” made no PDF of {broken}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Open the document in LibreOffice to see what is wrong with it.", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(target));
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named_with_the_next_step()
    {
        using MemoryStream docx = new(Document), pdf = new();
        PdfConversionException error = await Assert.ThrowsAsync<PdfConversionException>(
            () => new PdfConverter { WorkFolder = Work, Program = "/no/such/soffice" }.ConvertAsync(docx, pdf));

        Assert.Equal(PdfConversionFailure.ProgramNotStarted, error.Failure);
        Assert.StartsWith("“/no/such/soffice” could not be started: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Install LibreOffice Writer, or name the program with PdfConverter.Program.", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, pdf.Length);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Work));
    }

    [SkippableFact]
    public async Task A_program_that_hangs_is_stopped_with_all_it_started()
    {
        string stuck = Script("sleep 600 & wait");
        using MemoryStream docx = new(Document), pdf = new();
        PdfConversionException error = await Assert.ThrowsAsync<PdfConversionException>(
            () => new PdfConverter { WorkFolder = Work, Program = stuck, TimeLimit = TimeSpan.FromSeconds(0.5) }.ConvertAsync(docx, pdf));

        Assert.Equal(PdfConversionFailure.TimedOut, error.Failure);
        Assert.Equal($"“{stuck}” did not end within 0.5 s and was stopped. Give it less to do in a call, or raise TimeLimit.", error.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Work));
    }

    [SkippableFact]
    public async Task A_cancelled_call_stops_the_program_and_says_so()
    {
        string stuck = Script("sleep 600 & wait");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
        using MemoryStream docx = new(Document), pdf = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new PdfConverter { WorkFolder = Work, Program = stuck }.ConvertAsync(docx, pdf, cancellation.Token));

        Assert.Equal(0, pdf.Length);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Work));
    }

    [SkippableFact]
    public async Task What_a_program_says_of_its_failure_is_told()
    {
        string failing = Script("echo 'Error: source file could not be loaded' >&2; exit 1");
        using MemoryStream docx = new(Document), pdf = new();
        PdfConversionException error = await Assert.ThrowsAsync<PdfConversionException>(() => new PdfConverter { WorkFolder = Work, Program = failing }.ConvertAsync(docx, pdf));

        Assert.Equal($"“{failing}” made no PDF of the document; it said: Error: source file could not be loaded. Open the document in LibreOffice to see what is wrong with it.", error.Message);
    }

    [Fact]
    public async Task A_work_folder_that_is_not_there_is_named()
    {
        string folder = Path.Join(_folder, "нет");
        DirectoryNotFoundException error = await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => new PdfConverter { WorkFolder = folder }.ConvertAsync([File("приказ")], _folder));

        Assert.Equal($"PdfConverter.WorkFolder is “{folder}”, which does not exist. Make it, or name a folder that exists.", error.Message);
    }

    [Fact]
    public async Task Two_documents_of_one_name_are_refused_before_anything_runs()
    {
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(
            () => new PdfConverter { WorkFolder = Work, Program = "/no/such/soffice" }.ConvertAsync(["а/приказ.docx", "б/Приказ.docx"], _folder));

        Assert.Equal($"Two documents would become “{Path.Join(_folder, "приказ.pdf")}”. Rename one, or convert them into two folders. (Parameter 'files')", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(90_000)]
    public void A_time_limit_is_above_zero_and_at_most_a_day(int seconds) => Assert.StartsWith(
        "PdfConverter.TimeLimit is above zero and at most a day.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new PdfConverter { WorkFolder = Work, TimeLimit = TimeSpan.FromSeconds(seconds) }).Message,
        StringComparison.Ordinal);

    private string File(string name)
    {
        string path = Path.Join(_folder, name + ".docx");
        System.IO.File.WriteAllBytes(path, Document);
        return path;
    }

    private string Script(string command)
    {
        Skip.If(OperatingSystem.IsWindows(), "The stand-in program is a shell script.");
        string path = Path.Join(_folder, "soffice-stand-in");
        System.IO.File.WriteAllText(path, $"#!/bin/sh\n{command}\n");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }
}
