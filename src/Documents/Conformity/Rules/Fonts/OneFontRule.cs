using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN02: The document has one typeface.</summary>
internal sealed class OneFontRule() : ConformityRule(
    "FN02",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("В документе одна гарнитура", "The document has one typeface"),
    ("Замените гарнитуру на ту, которой набран текст", "Replace the typeface by that of the text"))
{
    internal override void Check(Examination examination)
    {
        if (examination.BodyFont is not { } font)
        {
            return;
        }

        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            ParagraphRole role = examination.Anatomy.RoleOf(paragraph);
            WordRun? run = role == ParagraphRole.ElectronicSignature ? null : paragraph.Runs.Find(run => run.HasVisibleText && Typefaces.Of(run) != font && !Typefaces.IsSymbolic(Typefaces.Of(run)));

            // A typeface that the text may not have at all is the matter of another rule.
            if (run is not null && (role != ParagraphRole.Body || Typefaces.IsAllowed(run, examination.Profile)))
            {
                examination.Report(paragraph, Typefaces.Of(run), font, run.Start, run.Length);
            }
        }
    }
}
