using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ32: Nothing is left to fill in.</summary>
internal sealed partial class PlaceholdersRule() : ConformityRule(
    "RQ32",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("В тексте не осталось незаполненных мест", "Nothing is left to fill in"),
    ("Заполните или удалите место", "Fill the place in or delete it"))
{
    internal override void Check(Examination examination)
    {
        // An appendix may be a form, which is there to be filled in.
        foreach (WordParagraph paragraph in examination.Anatomy.Act.Where(paragraph => examination.Anatomy.RoleOf(paragraph) is ParagraphRole.Body or ParagraphRole.Title or ParagraphRole.TableText))
        {
            if (Placeholder().Match(paragraph.Text) is { Success: true } place)
            {
                examination.Report(paragraph, place.Value, ("заполненное место", "a filled place"), place.Index, place.Length);
            }
        }
    }

    [GeneratedRegex(@"_{3,}|\{\{|\}\}|…ФИО…|\[ФИО\]|<ФИО>|ХХ\.ХХ\.|XX\.XX\.|\[указать", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
