using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX07: The document is text, not a picture of it.</summary>
internal sealed class NoTextPictureRule() : ConformityRule(
    "AX07",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Документ — текст, а не его изображение", "The document is text, not a picture of it"),
    ("Наберите текст или распознайте изображение", "Type the text or recognize the picture"))
{
    private const long HalfWidth = 3_600_000;

    internal override void Check(Examination examination)
    {
        if (examination.Paragraphs.Sum(paragraph => paragraph.Trimmed.Length) < 100 && examination.Drawings.FirstOrDefault(drawing => drawing.IsPicture && drawing.Extent is { Width: > HalfWidth, Height: > HalfWidth }) is { } picture)
        {
            examination.Report(picture.Paragraph, ("изображение во весь лист", "a picture of the whole sheet"), ("текст", "text"));
        }
    }
}
