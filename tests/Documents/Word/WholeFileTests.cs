using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class WholeFileTests : IDisposable
{
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
            Assert.Equal($"The document was not written to “{path}”: it is read-only. Clear the attribute or give another path.", error.Message);
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
        Assert.EndsWith(" Free space, close the program that holds it, or give another path.", error.Message, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder));
    }

    private static OfficialDocument Document(string text) => Samples.Document([new Paragraph(text)]);
}
