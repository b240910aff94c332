using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>A citation of an appendix in the text of an act.</summary>
/// <param name="Paragraph">Where it stands.</param>
/// <param name="Start">Where in the paragraph.</param>
/// <param name="Text">The words.</param>
/// <param name="Number">The number, when one is given.</param>
internal sealed record Citations(WordParagraph Paragraph, int Start, string Text, int? Number)
{
    /// <summary>The citations of appendices of the act itself, in their order.</summary>
    public static IEnumerable<Citations> In(DocumentAnatomy anatomy)
    {
        foreach (WordParagraph paragraph in anatomy.Act)
        {
            if (!paragraph.Text.Contains("риложени", StringComparison.Ordinal) && !paragraph.Text.Contains("прилага", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in Pattern.AppendixCitation.Matches(paragraph.Text))
            {
                // «приложение № 1 к приказу …» belongs to another act.
                if (!paragraph.Text.AsSpan(match.Index + match.Length).TrimStart(" \u00A0").StartsWith("к "))
                {
                    yield return new(paragraph, match.Index, match.Value, Measure.Whole(match.Groups["number"].Success ? match.Groups["number"].Value : null));
                }
            }
        }
    }

    /// <summary>The appendices of the act; those of its appendices count on their own, and an appendix in a file of its own has no act to be cited in.</summary>
    public static IEnumerable<FoundAppendix> OwnAppendices(DocumentAnatomy anatomy) => anatomy.Act.All(paragraph => paragraph.IsBlank) ? [] : anatomy.Appendices.Where(appendix =>
        string.Join(' ', appendix.Mark.Lines) is var mark && !mark.Contains("к положени", StringComparison.OrdinalIgnoreCase) && !mark.Contains("к порядк", StringComparison.OrdinalIgnoreCase) && !mark.Contains("к приложени", StringComparison.OrdinalIgnoreCase)
        && !mark.Contains("к регламент", StringComparison.OrdinalIgnoreCase) && !mark.Contains("к программ", StringComparison.OrdinalIgnoreCase) && !mark.Contains("к план", StringComparison.OrdinalIgnoreCase));
}
