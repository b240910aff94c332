using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class WholeFileTests : IDisposable
{
    private const string Remedy = "Free space, make the file writable, close the program that holds it, or give another path.";

    private readonly string _folder = Directory.CreateTempSubdirectory("innovationdomain-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Missing_folders_are_made_and_the_full_path_is_told()
    {
        string path = WordWriter.Gost2025.WriteFile(Document("Текст."), Path.Combine(_folder, "a", "b", "note.docx"));
        Assert.Equal(Path.Combine(_folder, "a", "b", "note.docx"), path);
        Assert.Empty(WordFile.Open(path).SchemaErrors());
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void An_earlier_file_is_replaced()
    {
        string path = Path.Combine(_folder, "note.docx");
        File.WriteAllText(path, new string('x', 100_000));
        WordWriter.Gost2025.WriteFile(Document("Текст."), path);
        Assert.Equal(WordFile.Write(Document("Текст.")).Bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        string path = Path.Combine(_folder, "note.docx");
        File.WriteAllText(path, "signed");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        try
        {
            var error = Assert.Throws<IOException>(() => WordWriter.Gost2025.WriteFile(Document("Текст."), path));
            Assert.Equal($"The document was not written to “{path}”: it is read-only. {Remedy}", error.Message);
            Assert.Equal("signed", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(_folder));
        }
        finally
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        var error = Assert.Throws<ArgumentException>(() => WordWriter.Gost2025.WriteFile(Document("Текст."), _folder));
        Assert.Equal($"“{_folder}” is a folder. Give the path of a file, such as “{Path.Join(_folder, "document.docx")}”. (Parameter 'path')", error.Message);
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_told_and_nothing_is_left()
    {
        string file = Path.Combine(_folder, "out");
        File.WriteAllText(file, "");
        var error = Assert.Throws<IOException>(() => WordWriter.Gost2025.WriteFile(Document("Текст."), Path.Combine(file, "note.docx")));
        Assert.StartsWith($"The document was not written to “{Path.Combine(file, "note.docx")}”: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" " + Remedy, error.Message, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder));
    }

    [SkippableFact]
    public void A_full_target_is_told_and_left_as_it_was()
    {
        const string full = "/dev/full";
        Skip.IfNot(File.Exists(full), "Only Linux has a device that is always full.");
        var error = Assert.Throws<IOException>(() => WordWriter.Gost2025.WriteFile(Document("Текст."), full));
        Assert.StartsWith($"The document was not written to “{full}”: ", error.Message, StringComparison.Ordinal);
        Assert.Throws<IOException>(() => File.WriteAllText(full, "still full"));
    }

    [Fact]
    public void Writers_and_readers_of_one_file_never_meet_a_part_of_it()
    {
        string path = Path.Combine(_folder, "note.docx");
        WordWriter.Gost2025.WriteFile(Document("Текст."), path);
        byte[][] whole = [WordFile.Write(Document("Текст.")).Bytes, WordFile.Write(Document("Другой текст.")).Bytes];
        Parallel.For(0, 400, i =>
        {
            if (i % 4 == 0)
            {
                byte[] read = File.ReadAllBytes(path);
                Assert.Contains(whole, bytes => bytes.AsSpan().SequenceEqual(read));
            }
            else
            {
                WordWriter.Gost2025.WriteFile(Document(i % 2 == 0 ? "Текст." : "Другой текст."), path);
            }
        });
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [SkippableFact]
    public void Permissions_and_links_outlive_the_replacement()
    {
        Skip.If(OperatingSystem.IsWindows(), "Unix permissions.");
        string path = Path.Combine(_folder, "note.docx");
        string link = Path.Combine(_folder, "link.docx");
        File.WriteAllText(path, "earlier");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.CreateSymbolicLink(link, path);
        Assert.Equal(link, WordWriter.Gost2025.WriteFile(Document("Текст."), link));
        Assert.Equal(path, new FileInfo(link).LinkTarget);
        Assert.Equal(WordFile.Write(Document("Текст.")).Bytes, File.ReadAllBytes(path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void The_longest_name_that_a_folder_takes_is_taken()
    {
        string path = Path.Combine(_folder, new string('n', 250) + ".docx");
        Assert.Equal(path, WordWriter.Gost2025.WriteFile(Document("Текст."), path));
    }

    private static OfficialDocument Document(string text) => Samples.Document([new Paragraph(text)]);
}
