using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR05: Numbers of points are made by a list, not typed.</summary>
internal sealed class TypedNumberRule() : ConformityRule(
    "OR05",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Номера пунктов ставит список, а не рука", "Numbers of points are made by a list, not typed"),
    ("Удалите номер и включите нумерованный список", "Delete the number and turn a numbered list on"))
{
    internal override void Check(Examination examination)
    {
        // The items of a protocol keep the numbers of the agenda, in an extract too: there a number is part of the text.
        if (examination.Anatomy.IsProtocol || examination.Anatomy.IsExtract)
        {
            return;
        }

        foreach (WordParagraph paragraph in examination.Anatomy.Body.Where(paragraph => !paragraph.IsInList))
        {
            int start = paragraph.Text.Length - paragraph.Text.TrimStart().Length;
            if (Pattern.TypedNumber.Match(paragraph.Trimmed) is { Success: true } number)
            {
                examination.Report(paragraph, number.Value.Trim(), ("номер из списка", "a number from a list"), start, number.Length);
            }
        }
    }
}
