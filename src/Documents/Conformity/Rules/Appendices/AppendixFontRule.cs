using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Appendices;

/// <summary>AP07: The text of an appendix has the size of the document's text.</summary>
internal sealed class AppendixFontRule() : ConformityRule(
    "AP07",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Текст приложения набран размером текста документа", "The text of an appendix has the size of the document's text"),
    ("Задайте приложению размер текста документа", "Give the appendix the size of the text"))
{
    internal override void Check(Examination examination)
    {
        int? size = examination.Anatomy.ActBody.SelectMany(paragraph => paragraph.Runs).FirstOrDefault(run => run.HasVisibleText)?.Format.Size;
        foreach (Appendix appendix in examination.Anatomy.Appendices)
        {
            WordParagraph? other = examination.Paragraphs.Skip(appendix.Start).Take(appendix.End - appendix.Start)
                .FirstOrDefault(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.Body && paragraph.Runs.Find(run => run.HasVisibleText) is { } run && run.Format.Size != size && examination.Profile.FontSizes.Contains((run.Format.Size ?? 0) / 2m));
            if (size is not null && other?.Runs.Find(run => run.HasVisibleText) is { } found)
            {
                examination.Report(other, Shown.Points((found.Format.Size ?? 0) / 2m), Shown.Points(size.Value / 2m));
            }
        }
    }
}
