using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes the captions: «Таблица 1 — …» above a table, «Рисунок 1 — …» under a picture or a chart. Each text counts its own.</summary>
/// <remarks>The standard for organizational documents says nothing of captions; these are the ones of ГОСТ 7.32 and ГОСТ Р 2.105, from practice.</remarks>
internal sealed class CaptionWriter(WordMarkup word)
{
    private int _tables;
    private int _pictures;

    public void Restart() => (_tables, _pictures) = (0, 0);

    public void Write(Table table)
    {
        if (!table.Caption.IsEmpty)
        {
            Write(StyleIds.TableCaption, "Таблица", ++_tables, table.Caption);
        }
    }

    public void WritePicture(RichText caption)
    {
        if (!caption.IsEmpty)
        {
            Write(StyleIds.PictureCaption, "Рисунок", ++_pictures, caption);
        }
    }

    private void Write(string style, string kind, int number, RichText caption)
    {
        word.OpenParagraph(style);
        word.PageBreakBefore();
        word.CloseProperties();
        RunWriter.Write(caption.After(string.Create(CultureInfo.InvariantCulture, $"{kind}\u00A0{number} — ")), word);
        word.CloseParagraph();
    }
}
