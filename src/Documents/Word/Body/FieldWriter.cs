using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes what is more than text within a line: numbers that an editor can count anew, places to be filled in.</summary>
/// <remarks>Every field holds its value, so that editors that do not count show the right number too. Which editors do is measured: docs/decisions/0012.</remarks>
internal static class FieldWriter
{
    /// <summary>Writes the number that a reference prints, as a field that follows its target.</summary>
    public static void Write(Reference reference, ReadOnlySpan<char> number, WordMarkup word, ReadOnlySpan<byte> look)
    {
        if (number.IsEmpty)
        {
            return;
        }

        IndexEntry target = word.Index.Find(reference.TargetId);
        if (target.Kind == IndexKind.Appendix)
        {
            WriteResult(number, word, look);
            return;
        }

        Begin(word, look);
        word.Attribute(" REF _Ref"u8, target.Bookmark);

        // The number of the paragraph without its last point, or what the bookmark holds; and a link to it.
        word.Xml.Markup(target.Kind == IndexKind.Clause ? " \\n \\h "u8 : " \\h "u8);
        Separate(word, look);
        WriteResult(number, word, look);
        End(word, look);
    }

    /// <summary>Writes the number of a caption; the first of a text begins anew.</summary>
    public static void WriteNumber(string kind, int number, WordMarkup word)
    {
        Begin(word, default);
        word.Xml.Markup(" SEQ "u8);
        word.Xml.Verbatim(kind);
        word.Xml.Markup(number == 1 ? " \\* ARABIC \\r 1 "u8 : " \\* ARABIC "u8);
        Separate(word, default);
        word.Attribute("<w:r><w:t>"u8, number);
        word.Xml.Markup("</w:t></w:r>"u8);
        End(word, default);
    }

    /// <summary>Writes a line to be filled in, as a control that takes text.</summary>
    public static void Write(FormField field, WordMarkup word)
    {
        int id = word.NextControl();
        word.Xml.Markup("<w:sdt><w:sdtPr><w:alias w:val=\""u8);
        word.Xml.Verbatim(field.Name);
        word.Attribute("\"/><w:tag w:val=\"field"u8, id);
        word.Attribute("\"/><w:id w:val=\""u8, id);
        word.Xml.Markup("\"/><w:text/></w:sdtPr><w:sdtContent><w:r>"u8);
        RunWriter.WriteText(field.ToString(), word);
        word.Xml.Markup("</w:r></w:sdtContent></w:sdt>"u8);
    }

    private static void Begin(WordMarkup word, ReadOnlySpan<byte> look)
    {
        Open(word, look);
        word.Xml.Markup("<w:fldChar w:fldCharType=\"begin\"/></w:r>"u8);
        Open(word, look);
        word.Xml.Markup("<w:instrText xml:space=\"preserve\">"u8);
    }

    private static void Separate(WordMarkup word, ReadOnlySpan<byte> look)
    {
        word.Xml.Markup("</w:instrText></w:r>"u8);
        Open(word, look);
        word.Xml.Markup("<w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
    }

    private static void End(WordMarkup word, ReadOnlySpan<byte> look)
    {
        Open(word, look);
        word.Xml.Markup("<w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
    }

    private static void WriteResult(ReadOnlySpan<char> number, WordMarkup word, ReadOnlySpan<byte> look)
    {
        Open(word, look);
        RunWriter.WriteText(number, word);
        word.Xml.Markup("</w:r>"u8);
    }

    private static void Open(WordMarkup word, ReadOnlySpan<byte> look)
    {
        word.Xml.Markup("<w:r>"u8);
        word.Xml.Markup(look);
    }
}
