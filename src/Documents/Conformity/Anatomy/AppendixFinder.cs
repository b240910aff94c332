using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>Finds where appendices begin: «Приложение № 1» alone on its line, in the right half or on a new page.</summary>
internal sealed class AppendixFinder
{
    private const int LongestMark = 8;

    private readonly DocumentAnatomy _anatomy;

    public AppendixFinder(DocumentAnatomy anatomy) => _anatomy = anatomy;

    public void Find()
    {
        List<WordParagraph> paragraphs = _anatomy.Paragraphs;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (NumberOf(paragraphs[i]) is not { } number || !(Layout.IsRight(paragraphs[i]) || BeginsPage(paragraphs, i)) || _anatomy.IsTableText(paragraphs[i]))
            {
                continue;
            }

            var mark = new MarkBlock(paragraphs[i]);
            var appendix = new Appendix(mark, number.Value, i) { End = paragraphs.Count };
            if (_anatomy.Appendices.Count > 0)
            {
                _anatomy.Appendices[^1].End = i;
            }
            else
            {
                _anatomy.ActEnd = i;
            }

            _anatomy.Appendices.Add(appendix);
            _anatomy.SetRole(paragraphs[i], ParagraphRole.AppendixMark);
            Extend(appendix, paragraphs);
            i += mark.Paragraphs.Count - 1;
        }
    }

    private void Extend(Appendix appendix, List<WordParagraph> paragraphs)
    {
        bool right = Layout.IsRight(appendix.Mark.First);
        int j = appendix.Start + 1;
        for (; j < paragraphs.Count && j < appendix.Start + LongestMark; j++)
        {
            WordParagraph next = paragraphs[j];
            if (next.IsBlank || Layout.IsRight(next) != right || next.Format.Alignment != appendix.Mark.First.Format.Alignment || Pattern.Approval.IsMatch(next.Trimmed) || NumberOf(next) is not null || next.Trimmed.Length > 200)
            {
                break;
            }

            appendix.Mark.Paragraphs.Add(next);
            _anatomy.SetRole(next, ParagraphRole.AppendixMark);
        }

        // A mark of approval and the title stand next.
        for (int end = Math.Min(paragraphs.Count, j + 12); j < end; j++)
        {
            WordParagraph next = paragraphs[j];
            if (appendix.Approval is null && Pattern.Approval.IsMatch(next.Trimmed))
            {
                appendix.Approval = BlockFinder.From(_anatomy, j, ParagraphRole.ApprovalMark);
                j += appendix.Approval.Paragraphs.Count - 1;
            }
            else if (!next.IsBlank && next.Cell is null && (Layout.IsCentred(next) || next.HeadingLevel is not null) && NumberOf(next) is null)
            {
                appendix.Title = next;
                _anatomy.SetRole(next, ParagraphRole.Title);
                return;
            }
            else if (!next.IsBlank && !Layout.IsRight(next))
            {
                return;
            }
        }
    }

    // The number of a mark, which may have none; nothing where there is no mark.
    private static MarkNumber? NumberOf(WordParagraph paragraph)
    {
        string text = paragraph.Trimmed;
        if (text.Length is < 10 or > 300 || !(string.CompareOrdinal(text, 1, "риложение", 0, 9) == 0 || text.StartsWith("ПРИЛОЖЕНИЕ", StringComparison.Ordinal)))
        {
            return null;
        }

        string first = text.Split('\n')[0].Trim();
        Match match = Pattern.AppendixLine.Match(first) is { Success: true } line ? line : Pattern.AppendixWhole.Match(text.Replace('\n', ' '));
        return match.Success ? new MarkNumber(Measure.Whole(match.Groups["number"].Success ? match.Groups["number"].Value : null)) : null;
    }

    // The break may stand before the mark, or in the paragraph that ends the section.
    private static bool BeginsPage(List<WordParagraph> paragraphs, int index)
    {
        WordParagraph paragraph = paragraphs[index];
        if (paragraph.Format.PageBreakBefore == true || paragraph.Text.StartsWith('\f'))
        {
            return true;
        }

        return index > 0 && (paragraphs[index - 1].Section != paragraph.Section || paragraphs[index - 1].Text.TrimEnd(' ').EndsWith('\f'));
    }

    private readonly record struct MarkNumber(int? Value);
}
