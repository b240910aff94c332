using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ14: A title at the left margin is not wider than 8 cm.</summary>
internal sealed class TitleWidthRule() : ConformityRule(
    "RQ14",
    ConformityLevel.Warning,
    "5.17",
    Certainty.Agencies,
    ("Заголовок у левого поля не шире 8 см", "A title at the left margin is not wider than 8 cm"),
    ("Задайте заголовку правый отступ, чтобы строка была не длиннее 28–30 знаков", "Indent the title on the right so that a line has 28–30 letters at most"))
{
    private const int LettersOfLine = 40;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Title is not { Cell: null } title || title.Format.Alignment is not (null or "left") || title.HeadingLevel is not null)
        {
            return;
        }

        WordSection section = examination.Document.Sections[Math.Min(title.Section, examination.Document.Sections.Count - 1)];
        int width = section.TextWidth - (title.Format.Right ?? 0) - (title.Format.Left ?? 0);
        if (width > examination.Profile.CornerWidth.Twips + 300 && title.Text.Split('\n').Any(line => line.Length > LettersOfLine))
        {
            examination.Report(title, Shown.Millimeters(width), Shown.AtMost(examination.Profile.CornerWidth.Twips));
        }
    }
}
