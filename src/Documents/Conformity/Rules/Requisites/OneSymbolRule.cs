using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ24: A blank has one coat of arms, and none together with an emblem.</summary>
internal sealed class OneSymbolRule() : ConformityRule(
    "RQ24",
    ConformityLevel.Error,
    "5.1",
    Certainty.Read,
    ("На бланке один герб и не вместе с эмблемой", "A blank has one coat of arms, and none together with an emblem"),
    ("Оставьте одно изображение", "Keep one picture"))
{
    internal override void Check(Examination examination)
    {
        WordDrawing[] arms = [.. examination.Drawings.Where(drawing => Says(drawing, "герб"))];
        WordDrawing? emblem = examination.Drawings.FirstOrDefault(drawing => Says(drawing, "эмблем"));
        if (arms.Length > 1 || (arms.Length == 1 && emblem is not null))
        {
            WordDrawing second = arms.Length > 1 ? arms[1] : emblem!;
            examination.Report(second.Paragraph, second.Description ?? "", ("одно изображение", "one picture"));
        }
    }

    private static bool Says(WordDrawing drawing, string word) => drawing.Description?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
