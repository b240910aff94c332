using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD05: Of each item: СЛУШАЛИ, then РЕШИЛИ or ПОСТАНОВИЛИ.</summary>
internal sealed class ProtocolItemRule() : ConformityRule(
    "KD05",
    ConformityLevel.Error,
    "протокол",
    Certainty.Agencies,
    ("По каждому вопросу: СЛУШАЛИ, затем РЕШИЛИ или ПОСТАНОВИЛИ", "Of each item: СЛУШАЛИ, then РЕШИЛИ or ПОСТАНОВИЛИ"),
    ("Добавьте решение по вопросу", "Add the decision on the item"))
{
    internal override void Check(Examination examination)
    {
        if (!examination.Anatomy.IsProtocol)
        {
            return;
        }

        WordParagraph? open = null;
        foreach (WordParagraph paragraph in examination.Anatomy.Act)
        {
            if (ProtocolParts.Heard.IsMatch(paragraph.Trimmed))
            {
                if (open is not null)
                {
                    examination.Report(open, ("решения нет", "no decision"), Shown.Same("РЕШИЛИ:"));
                }

                open = paragraph;
            }
            else if (ProtocolParts.Decided.IsMatch(paragraph.Trimmed))
            {
                open = null;
            }
        }

        if (open is not null)
        {
            examination.Report(open, ("решения нет", "no decision"), Shown.Same("РЕШИЛИ:"));
        }
    }
}
