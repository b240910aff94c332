using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Appendices;

/// <summary>AP05: The title of an appendix is a real heading of the first level, centred.</summary>
internal sealed class AppendixTitleRule() : ConformityRule(
    "AP05",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Заголовок приложения — настоящий заголовок первого уровня, по центру", "The title of an appendix is a real heading of the first level, centred"),
    ("Задайте заголовку стиль «Заголовок 1»", "Give the title the style “Heading 1”"))
{
    internal override void Check(Examination examination)
    {
        foreach (Appendix appendix in examination.Anatomy.Appendices)
        {
            if (appendix.Title is { } title && (title.HeadingLevel != 0 || !Layout.IsCentred(title)))
            {
                examination.Report(title, title.HeadingLevel is null ? ("обычный абзац", "an ordinary paragraph") : Alignments.Name(title.Format), ("заголовок первого уровня по центру", "a centred heading of the first level"));
            }
        }
    }
}
