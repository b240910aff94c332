using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ30: The mark of the executor has the full name and a phone.</summary>
internal sealed class ExecutorMarkRule() : ConformityRule(
    "RQ30",
    ConformityLevel.Warning,
    "5.25",
    Certainty.Read,
    ("В отметке об исполнителе — фамилия, имя, отчество и телефон", "The mark of the executor has the full name and a phone"),
    ("Дополните отметку об исполнителе", "Complete the mark of the executor"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Executor is { } paragraph && !Pattern.Phone.IsMatch(paragraph.Text) && !(paragraph.Number < examination.Anatomy.ActEnd && examination.Paragraphs[paragraph.Number].Text is var next && Pattern.Phone.IsMatch(next)))
        {
            examination.Report(paragraph, paragraph.Trimmed, ("фамилия, имя, отчество и телефон", "full name and phone"));
        }
    }
}
