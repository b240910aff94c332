using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>A gap of one kind that must be a no-break space.</summary>
internal abstract class NoBreakRule(string id, ConformityLevel level, string clause, Certainty certainty, (string Russian, string English) statement, (string Russian, string English) remedy)
    : ConformityRule(id, level, clause, certainty, statement, remedy)
{
    protected abstract GapKind Kind { get; }

    internal sealed override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            string text = paragraph.Text;
            foreach ((int at, GapKind kind) in examination.Gaps(paragraph))
            {
                // The signature and the registration number have rules of their own.
                bool isElsewhere = (examination.Anatomy.RoleOf(paragraph) == ParagraphRole.Signature && kind == GapKind.InNameOrDate)
                    || (paragraph == examination.Anatomy.NumberParagraph && text[at - 1] == '№');
                if (kind == Kind && !isElsewhere)
                {
                    int start = text.LastIndexOfAny([' ', '\u00A0', '\t', '\n'], at - 1) + 1;
                    int end = text.IndexOfAny([' ', '\u00A0', '\t', '\n'], at + 1) is > 0 and var next ? next : text.Length;
                    examination.Report(paragraph, text[start..end], string.Concat(text.AsSpan(start, at - start), "\u00A0", text.AsSpan(at + 1, end - at - 1)), start, end - start);
                }
            }
        }
    }
}
