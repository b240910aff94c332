using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes the captions: «Таблица 1 — …» above a table, «Рисунок 1 — …» under a picture or a chart. Each text counts its own.</summary>
/// <remarks>
/// The standard for organizational documents says nothing of captions; these are the ones of ГОСТ 7.32 and ГОСТ Р 2.105, from practice.
/// The number is a field, so that it stays right when a clerk puts in a table, and the number is written into it, so that no editor has to count.
/// </remarks>
internal sealed class CaptionWriter(WordMarkup word)
{
    private int _tables;
    private int _pictures;

    public void Restart() => (_tables, _pictures) = (0, 0);

    public void Write(Table table)
    {
        if (!table.Caption.IsEmpty)
        {
            Write(StyleIds.TableCaption, "Таблица", ++_tables, table.Caption, table.Id);
        }
    }

    public void WritePicture(RichText caption, string? id)
    {
        if (!caption.IsEmpty)
        {
            Write(StyleIds.PictureCaption, "Рисунок", ++_pictures, caption, id);
        }
    }

    private void Write(string style, string kind, int number, RichText caption, string? id)
    {
        int bookmark = word.Index.BookmarkOf(id);
        word.OpenParagraph(style);
        word.PageBreakBefore();
        word.CloseProperties();
        word.Xml.Markup("<w:r><w:t xml:space=\"preserve\">"u8);
        word.Xml.Verbatim(kind);
        word.Xml.Markup("\u00A0</w:t></w:r>"u8);
        word.OpenBookmark(bookmark);
        FieldWriter.WriteNumber(kind, number, word);
        word.CloseBookmark(bookmark);
        word.Xml.Markup("<w:r><w:t xml:space=\"preserve\">\u00A0— </w:t></w:r>"u8);
        RunWriter.Write(caption, word);
        word.CloseParagraph();
    }
}
