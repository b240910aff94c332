using System.IO.Compression;
using System.Text.RegularExpressions;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Word;
using Quickstart;

namespace InnovationDomain.Tool.Tests;

/// <summary>A document of ours, and the same with one defect.</summary>
internal static class WordFiles
{
    public static byte[] Clean { get; } = WordFile.Write(new FestivalResolutionPlugin().Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered)).Bytes;

    /// <summary>Gets the document with a left margin of 10 mm.</summary>
    public static byte[] Narrow { get; } = WithLeftMargin(Clean, 567);

    public static byte[] WithLeftMargin(byte[] document, int twips)
    {
        using var file = new MemoryStream();
        file.Write(document);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.GetEntry("word/document.xml")!;
            string xml;
            using (StreamReader reader = new(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            string narrowed = Regex.Replace(xml, "w:left=\"1134\"", FormattableString.Invariant($"w:left=\"{twips}\""));
            Assert.NotEqual(xml, narrowed);
            using Stream written = entry.Open();
            written.SetLength(0);
            written.Write(System.Text.Encoding.UTF8.GetBytes(narrowed));
        }

        return file.ToArray();
    }
}
