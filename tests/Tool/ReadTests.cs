using System.IO.Compression;
using System.Text;
using System.Text.Json;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Tool.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void An_order_is_told_requisite_by_requisite()
    {
        string path = Order();
        var run = Run.Of("read", path);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Approved.Matches("tests/Tool/Order.read.approved.txt", run.Output.Replace(path, "order.docx", StringComparison.Ordinal));
    }

    [Fact]
    public void Programs_get_the_same_as_json()
    {
        using JsonDocument json = JsonDocument.Parse(Run.Of("read", Order(), "--format", "json").Output);
        JsonElement root = json.RootElement;
        Assert.Equal("приказ", root.GetProperty("kind").GetProperty("value").GetString());
        Assert.Equal("2026-05-12", root.GetProperty("date").GetProperty("value").GetString());
        Assert.Equal("112-од", root.GetProperty("registrationNumber").GetProperty("value").GetString());
        Assert.Equal("А.В. Соколов", root.GetProperty("signatures")[0].GetProperty("name").GetString());
        Assert.Equal("status-order", root.GetProperty("data").GetProperty("kind").GetString());
        Assert.All(root.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array).SelectMany(member => member.Value.EnumerateArray()), item => Assert.True(item.GetProperty("paragraph").GetInt32() > 0));
    }

    [Fact]
    public void A_document_without_data_says_so()
    {
        string path = _folder.Path("clean.docx");
        File.WriteAllBytes(path, WordFiles.Clean);
        Assert.Equal(new Run(1, "", $"innodoc: {path} carries no data: it was written without --with-data, or saved by an editor that does not keep it.\n"), Run.Of("read", path, "--data"));
        Assert.EndsWith("данные в файле: нет\n", Run.Of("read", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_data_is_refused_whatever_is_asked_for()
    {
        string path = Order();
        using (ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            ZipArchiveEntry entry = zip.GetEntry("customXml/item1.xml")!;
            using Stream stream = entry.Open();
            string xml = new StreamReader(stream).ReadToEnd();
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(xml.Replace("ICA", "ICB", StringComparison.Ordinal)));
        }

        var run = Run.Of("read", path, "--data");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal($"innodoc: {path}: The data that travels in the file is not what was written: its length or its digest is another. Ask for the file as it was made.\n", run.Errors);
    }

    [Fact]
    public void Data_survives_marking_and_mending()
    {
        string path = _folder.Path("broken.docx");
        File.WriteAllBytes(path, WordFiles.WithLeftMargin(File.ReadAllBytes(Order()), 567));
        Assert.Equal(1, Run.Of("check", path, "--pages", "off", "--mark", _folder.Path("marked.docx"), "--mend", _folder.Path("mended.docx")).Code);
        string expected = File.ReadAllText(Examples.FileOf("recognition-order"));
        Assert.All(["marked.docx", "mended.docx"], name => Assert.Equal(expected, Run.Of("read", _folder.Path(name), "--data").Output));
    }

    [Fact]
    public void A_file_that_is_no_document_is_refused_by_name()
    {
        string path = _folder.File("text.docx", "no zip");
        Assert.Equal(new Run(2, "", $"innodoc: {path}: The file is no zip container, so it is no .docx. Ask for the file anew.\n"), Run.Of("read", path));
    }

    [Fact]
    public void Data_too_long_for_a_document_is_refused_before_anything_is_written()
    {
        string data = _folder.File("long.json", new string(' ', DocumentData.MostBytes) + File.ReadAllText(Subjects.FestivalFile));
        var run = Run.Of("generate", "festival-resolution", data, "-o", _folder.Path("r.docx"), "--with-data");
        Assert.Equal(2, run.Code);
        Assert.Contains("and a document carries 16777216 at most. Leave --with-data out.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["long.json"], _folder.Names);
    }

    public void Dispose() => _folder.Dispose();

    private string Order()
    {
        string path = _folder.Path("order.docx");
        Assert.Equal(0, Examples.Generate("recognition-order", Examples.FileOf("recognition-order"), path, "--with-data").Code);
        return path;
    }
}
