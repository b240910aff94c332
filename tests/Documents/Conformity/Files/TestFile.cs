using System.IO.Compression;
using System.Text;

namespace InnovationDomain.Documents.Tests.Conformity.Files;

/// <summary>A foreign .docx, part by part as text, so that a test can put exactly one defect into it.</summary>
internal sealed class TestFile
{
    private readonly Dictionary<string, string> _parts;

    public TestFile(IEnumerable<KeyValuePair<string, string>> parts) => _parts = new(parts, StringComparer.Ordinal);

    public string Body => _parts["word/document.xml"];

    public string this[string part] => _parts[part];

    public IEnumerable<string> Parts => _parts.Keys;

    public byte[] Bytes
    {
        get
        {
            using var bytes = new MemoryStream();
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach ((string name, string content) in _parts)
                {
                    ZipArchiveEntry entry = zip.CreateEntry(name);
                    entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                    using Stream part = entry.Open();
                    part.Write(Encoding.UTF8.GetBytes(content));
                }
            }

            return bytes.ToArray();
        }
    }

    public TestFile With(string part, string content) => new(_parts) { _parts = { [part] = content } };

    public TestFile Without(string part)
    {
        var file = new TestFile(_parts);
        Assert.True(file._parts.Remove(part), $"There is no part {part}.");
        return file;
    }

    /// <summary>Changes a part; the old text must be there.</summary>
    public TestFile Change(string part, string old, string now)
    {
        Assert.True(_parts[part].Contains(old, StringComparison.Ordinal), $"{part} does not hold «{old}».");
        return With(part, _parts[part].Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Changes the document.</summary>
    public TestFile Change(string old, string now) => Change("word/document.xml", old, now);

    /// <summary>Changes the first place only.</summary>
    public TestFile ChangeOnce(string old, string now)
    {
        int at = Body.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The document does not hold «{old}».");
        return With("word/document.xml", string.Concat(Body.AsSpan(0, at), now, Body.AsSpan(at + old.Length)));
    }

    public TestFile Styles(string old, string now) => Change("word/styles.xml", old, now);

    public TestFile Settings(string now) => Change("word/settings.xml", "</w:settings>", $"{now}</w:settings>");

    /// <summary>Adds paragraphs after the one that holds a text.</summary>
    public TestFile After(string text, string added)
    {
        int at = Body.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The document does not hold «{text}».");
        int end = Body.IndexOf("</w:p>", at, StringComparison.Ordinal) + "</w:p>".Length;
        return With("word/document.xml", Body.Insert(end, added));
    }

    /// <summary>Takes away the paragraph that holds a text.</summary>
    public TestFile Drop(string text)
    {
        int at = Body.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The document does not hold «{text}».");
        int start = Body.LastIndexOf("<w:p>", at, StringComparison.Ordinal);
        int end = Body.IndexOf("</w:p>", at, StringComparison.Ordinal) + "</w:p>".Length;
        return With("word/document.xml", Body.Remove(start, end - start));
    }
}
