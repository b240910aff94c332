using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ04: The kind stands in capitals, not spaced out by typed spaces.</summary>
internal sealed class KindWritingRule() : ConformityRule(
    "RQ04",
    ConformityLevel.Warning,
    "5.9",
    Certainty.Ours,
    ("Вид документа набран прописными, буквы не разрежены пробелами", "The kind stands in capitals, not spaced out by typed spaces"),
    ("Наберите вид прописными без пробелов между буквами", "Write the kind in capitals without spaces between the letters"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.KindParagraph is { } paragraph)
        {
            string text = paragraph.Trimmed;
            if (KindWord.IsTypedApart(text))
            {
                examination.Report(paragraph, text, string.Concat(text.Where(char.IsLetter)));
            }
            else if (!Layout.IsUpper(text) && !paragraph.Runs.Exists(run => run.Format.AllCapitals == true))
            {
                examination.Report(paragraph, text, text.ToUpperInvariant());
            }
        }
    }
}
