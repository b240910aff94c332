using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ18: No word «Копия» stands before an addressee.</summary>
internal sealed class NoCopyWordRule() : ConformityRule(
    "RQ18",
    ConformityLevel.Warning,
    "5.15",
    Certainty.Recalled,
    ("Перед адресатом нет слова «Копия»", "No word «Копия» stands before an addressee"),
    ("Уберите слово «Копия»", "Take the word «Копия» away"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Addressees.SelectMany(block => block.Paragraphs))
        {
            if (paragraph.Trimmed.StartsWith("Копия", StringComparison.OrdinalIgnoreCase))
            {
                examination.Report(paragraph, "Копия", ("адресат без этого слова", "the addressee without this word"), 0, 5);
            }
        }
    }
}
