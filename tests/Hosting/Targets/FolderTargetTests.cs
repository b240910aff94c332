using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Tests.Targets;

public sealed class FolderTargetTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Missing_folders_are_made()
    {
        await Notes.Writer.WriteAsync(Notes.Items(1), BatchTarget.Folder(_folder.PathOf("a/b")));
        Assert.Equal(Notes.Bytes("1"), _folder.Read("a/b/Справка 1.docx"));
    }

    [Fact]
    public async Task An_earlier_file_is_replaced_and_strangers_stay()
    {
        File.WriteAllText(_folder.PathOf("Справка 1.docx"), new string('x', 100_000));
        File.WriteAllText(_folder.PathOf("чужой.txt"), "stays");
        await Notes.Writer.WriteAsync(Notes.Items(1), BatchTarget.Folder(_folder.Path));
        Assert.Equal(Notes.Bytes("1"), _folder.Read("Справка 1.docx"));
        Assert.Equal(["Справка 1.docx", "чужой.txt"], _folder.Names);
    }

    [Fact]
    public async Task An_earlier_file_is_kept_on_demand_and_its_document_fails_alone()
    {
        File.WriteAllText(_folder.PathOf("Справка 1.docx"), "signed");
        BatchReport report = await Notes.Writer.WriteAsync(Notes.Items(2), BatchTarget.Folder(_folder.Path, ExistingFile.Keep));
        Assert.Equal(
            $"The document was not written to “{_folder.PathOf("Справка 1.docx")}”: it exists already. Free the place or the space, or give another folder.", Assert.Single(report.Failures).Error!.Message);
        Assert.Equal("signed", File.ReadAllText(_folder.PathOf("Справка 1.docx")));
        Assert.Equal(["Справка 1.docx", "Справка 2.docx"], _folder.Names);
    }

    [Fact]
    public async Task A_file_that_cannot_be_replaced_fails_its_document_alone()
    {
        string path = _folder.PathOf("Справка 1.docx");
        File.WriteAllText(path, "signed");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Directory.CreateDirectory(_folder.PathOf("Справка 2.docx"));
        try
        {
            BatchReport report = await Notes.Writer.WriteAsync(Notes.Items(3), BatchTarget.Folder(_folder.Path));
            Assert.Equal([1, 2], report.Failures.Select(entry => entry.Number));
            Assert.Contains("it is read-only", report.Entries[0].Error!.Message, StringComparison.Ordinal);
            Assert.Equal("signed", File.ReadAllText(path));
            Assert.Equal(["Справка 1.docx", "Справка 2.docx", "Справка 3.docx"], _folder.Names);
        }
        finally
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        File.WriteAllText(_folder.PathOf("out"), "");
        int read = 0;
        var error = await Assert.ThrowsAsync<IOException>(() => Notes.Writer.WriteAsync(Notes.Items(3).Select(item => (read++, item).item), BatchTarget.Folder(_folder.PathOf("out"))));
        Assert.Equal($"“{_folder.PathOf("out")}” is a file. Give the path of a folder.", error.Message);
        Assert.Equal(0, read);

        var below = await Assert.ThrowsAsync<IOException>(() => Notes.Writer.WriteAsync(Notes.Items(3), BatchTarget.Folder(_folder.PathOf("out/2026"))));
        Assert.StartsWith($"The folder “{_folder.PathOf("out/2026")}” cannot be made: ", below.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Give the path of another one. No document was composed.", below.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_is_named()
    {
        Assert.Throws<ArgumentException>("path", () => BatchTarget.Folder(" "));
        Assert.Throws<ArgumentException>("path", () => BatchTarget.ZipFile(""));
        Assert.Throws<ArgumentOutOfRangeException>("existing", () => BatchTarget.Folder("a", (ExistingFile)7));
        Assert.Throws<ArgumentNullException>("stream", () => BatchTarget.Zip(null!));
        var error = Assert.Throws<ArgumentException>(() => BatchTarget.Zip(new MemoryStream([], writable: false)));
        Assert.StartsWith("The stream cannot be written. Open it for writing, or give another one.", error.Message, StringComparison.Ordinal);
    }
}
