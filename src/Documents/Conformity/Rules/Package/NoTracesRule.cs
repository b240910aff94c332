using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX08: The document has no tracked changes, comments or hidden text.</summary>
internal sealed class NoTracesRule() : ConformityRule(
    "AX08",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("В документе нет исправлений, примечаний и скрытого текста", "The document has no tracked changes, comments or hidden text"),
    ("Примите исправления, удалите примечания и скрытый текст", "Accept the changes, delete comments and hidden text"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            (string Russian, string English)? trace = Trace(paragraph);
            if (trace is { } found)
            {
                examination.Report(paragraph, found, ("чистовик", "a clean copy"));
            }
        }
    }

    private static (string Russian, string English)? Trace(WordParagraph paragraph)
    {
        foreach (PartElement element in paragraph.Element.Children)
        {
            if (element.Name is "ins" or "del" or "moveFrom" or "moveTo")
            {
                return ("исправление", "a tracked change");
            }

            if (element.Name is "commentRangeStart" || element["commentReference"] is not null)
            {
                return ("примечание", "a comment");
            }
        }

        return paragraph.Runs.Exists(run => run.HasVisibleText && run.Format.Hidden == true) ? ("скрытый текст", "hidden text") : null;
    }
}
