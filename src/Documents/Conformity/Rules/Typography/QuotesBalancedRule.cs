using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY01: Quotation marks are «…», inner ones „…“, all closed.</summary>
internal sealed class QuotesBalancedRule() : ConformityRule(
    "TY01",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Reported,
    ("Кавычки «ёлочки», внутри — „лапки“, все закрыты", "Quotation marks are «…», inner ones „…“, all closed"),
    ("Исправьте кавычки", "Correct the quotation marks"))
{
    internal override void Check(Examination examination)
    {
        HashSet<WordParagraph> quoted = [.. examination.Anatomy.DataTables.SelectMany(QuotedRows)];
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            if (!quoted.Contains(paragraph) && Fault(paragraph.Text) is { } at)
            {
                examination.Report(paragraph, paragraph.Text.Substring(at, Math.Min(20, paragraph.Text.Length - at)), ("«… „…“ …»", "«… „…“ …»"), at, 1);
            }
        }
    }

    // Acts quote rows of a table: the quotation begins in the first cell and ends in the last one.
    private static IEnumerable<WordParagraph> QuotedRows(WordTable table)
    {
        WordParagraph[] cells = [.. table.Rows.SkipWhile(row => row.Cells.Count == 0 || !row.Cells[0].Text.StartsWith('«')).SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs)];
        return cells.Length > 1 && cells[0].Text is ['«', .. var first] && Fault(first) is null
            && cells[^1].Text.TrimEnd('.', ';') is [.. var last, '»'] && Fault(last) is null ? [cells[0], cells[^1]] : [];
    }

    private static int? Fault(string text)
    {
        int outer = -1;
        int inner = -1;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '«' when outer >= 0:
                case '»' when outer < 0 || inner >= 0:
                case '„' when inner >= 0:
                case '”':
                    return i;
                case '«':
                    outer = i;
                    break;
                case '»':
                    outer = -1;
                    break;
                case '„':
                    inner = i;
                    break;
                case '“' when inner < 0:
                    return i;
                case '“':
                    inner = -1;
                    break;
            }
        }

        return outer >= 0 ? outer : inner >= 0 ? inner : null;
    }
}
