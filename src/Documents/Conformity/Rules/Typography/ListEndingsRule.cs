using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY11: Items of a list end alike: «;», the last with «.».</summary>
internal sealed class ListEndingsRule() : ConformityRule(
    "TY11",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Строки перечисления кончаются одинаково: «;», последняя — «.»", "Items of a list end alike: «;», the last with «.»"),
    ("Исправьте знаки в конце строк", "Correct the marks at the ends"))
{
    internal override void Check(Examination examination)
    {
        for (int i = 0; i < examination.Paragraphs.Count; i++)
        {
            int end = i;
            while (end < examination.Paragraphs.Count && examination.Paragraphs[end] is { List.IsBullet: true, IsBlank: false } item && item.Format.NumberingId == examination.Paragraphs[i].Format.NumberingId && item.Cell == examination.Paragraphs[i].Cell)
            {
                end++;
            }

            if (end - i >= 2)
            {
                Judge(examination, i, end);
            }

            i = Math.Max(i, end - 1);
        }
    }

    private static void Judge(Examination examination, int start, int end)
    {
        char mark = examination.Paragraphs[start].Trimmed[^1];
        for (int i = start; i < end; i++)
        {
            WordParagraph item = examination.Paragraphs[i];
            char expected = i == end - 1 ? '.' : mark is '.' or ',' ? mark : ';';
            if (item.Trimmed[^1] != expected && item.Trimmed[^1] != ':')
            {
                examination.Report(item, item.Trimmed[^1..], expected.ToString(), item.Text.TrimEnd().Length - 1, 1);
                return;
            }
        }
    }
}
