using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Conformity.Rules;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Requisites;

/// <summary>The values of requisites, taken out of the paragraphs that hold them.</summary>
internal static class RequisiteTexts
{
    // A position or a title of more lines is something else.
    private const int MostLines = 4;

    public static TextRequisite Of(WordParagraph paragraph) => new(Lines(paragraph.Text), paragraph.Number);

    public static TextRequisite Of(MarkBlock block) => new(string.Join('\n', block.Paragraphs.Select(paragraph => Lines(paragraph.Text))), block.First.Number);

    public static AppendixRequisite Of(FoundAppendix appendix) =>
        new(OneLine(string.Join(' ', appendix.Mark.Lines)), appendix.Number, appendix.Title is { } title ? OneLine(title.Text) : null, appendix.Mark.First.Number);

    public static SignatureRequisite Of(SignatureLine signature, DocumentAnatomy anatomy)
    {
        var lines = new List<string> { signature.Position.Replace('_', ' ') };
        WordParagraph paragraph = signature.Paragraph;
        for (int i = paragraph.Number - 2; paragraph.Cell is null && i >= anatomy.BodyStart && lines.Count < MostLines; i--)
        {
            // The beginning of a long position stands in paragraphs of its own.
            WordParagraph above = anatomy.Paragraphs[i];
            if (above.IsBlank || above.Cell is not null || above.Trimmed.StartsWith("С уважением", StringComparison.OrdinalIgnoreCase) || anatomy.RoleOf(above) != ParagraphRole.Unknown)
            {
                break;
            }

            lines.Insert(0, above.Text);
        }

        string position = OneLine(string.Join(' ', lines));
        return new(position.Length == 0 ? null : position, OneLine(signature.Name), paragraph.Number);
    }

    public static TextRequisite? Kind(DocumentAnatomy anatomy)
    {
        if (anatomy.KindParagraph is not { } paragraph)
        {
            return null;
        }

        string text = KindWord.IsTypedApart(paragraph.Trimmed) ? string.Concat(paragraph.Trimmed.Where(c => !char.IsWhiteSpace(c))) : OneLine(paragraph.Text);
        return new(text.ToLower(CultureInfo.InvariantCulture), paragraph.Number);
    }

    public static DateRequisite? Date(DocumentAnatomy anatomy) => anatomy.DateParagraph is { } paragraph && RequisiteDate.Of(paragraph) is { } date
        ? new(OneLine(date.Text), date.Value, paragraph.Number)
        : null;

    public static TextRequisite? Number(DocumentAnatomy anatomy)
    {
        if (anatomy.NumberParagraph is not { } paragraph)
        {
            return null;
        }

        string text = paragraph.Text.Trim();
        int sign = text.IndexOf('№', StringComparison.Ordinal);
        string after = OneLine(text[(sign < 0 && text.StartsWith("N ", StringComparison.Ordinal) ? 1 : sign + 1)..].Split('\t', '\n')[0]);
        if (after.Length == 0 && NextCell(paragraph) is { } next)
        {
            (paragraph, after) = (next, OneLine(next.Text));
        }

        return after.Trim('_', ' ').Length == 0 ? null : new(after, paragraph.Number);
    }

    public static TextRequisite? Title(DocumentAnatomy anatomy)
    {
        if (anatomy.Title is not { } title)
        {
            return null;
        }

        var lines = new List<string> { OneLine(title.Text) };
        for (int i = title.Number; i < anatomy.BodyStart && lines.Count < MostLines; i++)
        {
            // A title typed line by line: the next ones stand as the first does, and go on with a small letter.
            WordParagraph next = anatomy.Paragraphs[i];
            if (next.IsBlank || next.Cell != title.Cell || next.Format.Alignment != title.Format.Alignment || next.Style != title.Style || !char.IsLower(next.Trimmed[0]))
            {
                break;
            }

            lines.Add(OneLine(next.Text));
        }

        return new(string.Join(' ', lines), title.Number);
    }

    private static WordParagraph? NextCell(WordParagraph paragraph)
    {
        if (paragraph.Cell is not { } cell)
        {
            return null;
        }

        int next = cell.Row.Cells.IndexOf(cell) + 1;
        return next < cell.Row.Cells.Count ? cell.Row.Cells[next].Paragraphs.Find(inner => !inner.IsBlank) : null;
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n', '\f').Select(OneLine).Where(line => line.Length > 0));

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFFFC';
            if (!isSpace)
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
