using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Appendices;

/// <summary>AP02: The mark of an appendix: at the upper right «Приложение», «к …», «от … № …».</summary>
internal sealed class AppendixMarkRule() : ConformityRule(
    "AP02",
    ConformityLevel.Error,
    "5.19",
    Certainty.Reported,
    ("Отметка приложения: справа вверху «Приложение», «к …», «от … № …»", "The mark of an appendix: at the upper right «Приложение», «к …», «от … № …»"),
    ("Запишите отметку справа: «Приложение № 1 к приказу … от … № …»", "Write the mark at the right: «Приложение № 1 к приказу … от … № …»"))
{
    internal override void Check(Examination examination)
    {
        foreach (FoundAppendix appendix in examination.Anatomy.Appendices)
        {
            string mark = string.Join(' ', appendix.Mark.Lines);
            bool isRight = Layout.IsRight(appendix.Mark.First);
            bool namesAct = mark.Contains(" к ", StringComparison.Ordinal) || mark.Contains(" к\u00A0", StringComparison.Ordinal);
            bool isNumbered = mark.Contains('№', StringComparison.Ordinal) || examination.Anatomy.NumberParagraph is null;
            bool isDated = isNumbered && (Pattern.DigitalDate.IsMatch(mark) || Pattern.VerbalDate.IsMatch(mark) || mark.Contains("__", StringComparison.Ordinal));
            if (!isRight)
            {
                examination.Report(appendix.Mark.First, Alignments.Name(appendix.Mark.First.Format), ("правая половина листа", "the right half of the sheet"));
            }
            else if (!(namesAct && isDated) && appendix.Approval is null)
            {
                // A letter may carry papers that say no more than «Приложение»; a mark «к положению» has no date of its own.
                examination.Report(appendix.Mark.First, mark, ("Приложение № … к … от … № …", "Приложение № … к … от … № …"), isSure: examination.Anatomy.Kind?.IsDirective == true && Orders.Citations.OwnAppendices(examination.Anatomy).Contains(appendix));
            }
        }
    }
}
