using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Head;
using InnovationDomain.Documents.Word.Signatures;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes the tree of a document as WordprocessingML, front to back, keeping nothing of what was written.</summary>
/// <remarks>
/// The work is cut into steps, so that one code serves synchronous and asynchronous writing: between two steps the driver may pass on what was made,
/// and a step may ask it for rows that have to be awaited.
/// </remarks>
internal sealed class DocumentPart(OfficialDocument document, WordMarkup word)
{
    /// <summary>Writes the part.</summary>
    /// <returns>After each piece, <see langword="null"/>, or the rows that the driver must fetch and hand over before it goes on.</returns>
    public IEnumerable<AwaitedRows?> Steps()
    {
        word.Xml.Markup("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """u8);
        var sections = new SectionWriter(word);
        var body = new BodyWriter(word, sections);
        word.Orientation = document.Orientation;
        HeadWriter.Write(document, word);
        OpeningWriter.Write(document, word);
        foreach (AwaitedRows? step in body.Steps(document.Body, KeepRules.Of(document, word.Layout.Estimate)))
        {
            yield return step;
        }

        TailWriter.Write(document, word);
        foreach (AwaitedRows? step in new AppendixWriter(document, word, body, sections).Steps())
        {
            yield return step;
        }

        sections.WriteLast();
        word.Xml.Markup("</w:body></w:document>"u8);
    }
}
