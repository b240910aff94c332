using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX04: Each picture has a text in its place.</summary>
internal sealed class AlternativeTextRule() : ConformityRule(
    "AX04",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Agencies,
    ("У каждого изображения есть замещающий текст", "Each picture has a text in its place"),
    ("Опишите изображение", "Describe the picture"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordDrawing drawing in examination.Drawings.Where(drawing => drawing.IsPicture && string.IsNullOrWhiteSpace(drawing.Description) && !drawing.IsDecorative))
        {
            examination.Report(drawing.Paragraph, drawing.Name.Length > 0 ? Shown.Same(drawing.Name) : Shown.None, ("замещающий текст", "a text in its place"));
        }
    }
}
