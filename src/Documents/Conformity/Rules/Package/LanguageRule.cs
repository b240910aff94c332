using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX01: The language of the text is Russian.</summary>
internal sealed class LanguageRule() : ConformityRule(
    "AX01",
    ConformityLevel.Error,
    "5.18",
    Certainty.Measured,
    ("Язык текста — русский", "The language of the text is Russian"),
    ("Выберите язык проверки «русский»", "Choose Russian as the language of proofing"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            if (paragraph.Runs.Find(run => IsRussian(run.Text) && run.Format.Language?.StartsWith("ru", StringComparison.OrdinalIgnoreCase) != true) is { } run)
            {
                // Once: it comes from the defaults and would repeat in every paragraph.
                examination.Report(paragraph, run.Format.Language is { } language ? Shown.Same(language) : Shown.None, Shown.Same("ru-RU"), run.Start, run.Length);
                return;
            }
        }
    }

    private static bool IsRussian(string text) => text.AsSpan().ContainsAnyInRange('А', 'я');
}
