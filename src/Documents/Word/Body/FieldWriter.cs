using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes what is more than text within a line: numbers that point to a clause, places to be filled in.</summary>
internal static class FieldWriter
{
    /// <summary>Writes the number that a reference prints.</summary>
    public static void Write(Reference reference, ReadOnlySpan<char> number, WordMarkup word, bool isBold)
    {
        _ = reference;
        if (!number.IsEmpty)
        {
            word.Xml.Markup(isBold ? "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>"u8 : "<w:r>"u8);
            RunWriter.WriteText(number, word);
            word.Xml.Markup("</w:r>"u8);
        }
    }

    /// <summary>Writes a line to be filled in, as a control that takes text.</summary>
    public static void Write(FormField field, WordMarkup word)
    {
        word.Xml.Markup("<w:sdt><w:sdtPr><w:alias w:val=\""u8);
        word.Xml.Verbatim(field.Name);
        word.Attribute("\"/><w:id w:val=\""u8, word.NextControl());
        word.Xml.Markup("\"/><w:text/></w:sdtPr><w:sdtContent><w:r>"u8);
        RunWriter.WriteText(field.ToString(), word);
        word.Xml.Markup("</w:r></w:sdtContent></w:sdt>"u8);
    }
}
