using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR13: Headings of one level are aligned alike.</summary>
internal sealed class SameHeadingsRule() : ConformityRule(
    "PR13",
    ConformityLevel.Warning,
    "3.3",
    Certainty.Agencies,
    ("Заголовки одного уровня выровнены одинаково", "Headings of one level are aligned alike"),
    ("Выровняйте все заголовки уровня одинаково", "Align all headings of a level alike"))
{
    internal override void Check(Examination examination)
    {
        var first = new Dictionary<int, WordParagraph>();
        foreach (WordParagraph paragraph in examination.Paragraphs.Where(paragraph => paragraph.HeadingLevel is not null && !paragraph.IsBlank && examination.Anatomy.RoleOf(paragraph) == ParagraphRole.Heading))
        {
            if (!first.TryAdd(paragraph.HeadingLevel!.Value, paragraph) && (paragraph.Format.Alignment == "center") != (first[paragraph.HeadingLevel.Value].Format.Alignment == "center"))
            {
                examination.Report(paragraph, Alignments.Name(paragraph.Format), Alignments.Name(first[paragraph.HeadingLevel.Value].Format));
            }
        }
    }
}
