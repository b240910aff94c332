using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>Gathers the lines of a mark: those that follow in the same cell, or at the same indent.</summary>
internal static class BlockFinder
{
    private const int LongestMark = 10;

    public static MarkBlock From(DocumentAnatomy anatomy, int index, ParagraphRole role)
    {
        List<WordParagraph> paragraphs = anatomy.Paragraphs;
        var block = new MarkBlock(paragraphs[index]);
        anatomy.SetRole(paragraphs[index], role);
        bool right = Layout.IsRight(block.First);
        for (int i = index + 1; i < paragraphs.Count && block.Paragraphs.Count < LongestMark; i++)
        {
            WordParagraph next = paragraphs[i];
            if (next.Cell != block.First.Cell || next.IsBlank || (next.Cell is null && Layout.IsRight(next) != right) || next.Trimmed.Length > 250
                || Pattern.Approval.IsMatch(next.Trimmed) || Pattern.Agreement.IsMatch(next.Trimmed) || !anatomy.IsFree(next))
            {
                break;
            }

            // Outside cells and the right half nothing but a clear line of a mark belongs to one.
            if (!right && next.Cell is null && block.Lines.Count() > 4)
            {
                break;
            }

            block.Paragraphs.Add(next);
            anatomy.SetRole(next, role);
        }

        return block;
    }
}
