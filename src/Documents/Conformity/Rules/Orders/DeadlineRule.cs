using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR08: An instruction names its deadline.</summary>
internal sealed class DeadlineRule() : ConformityRule(
    "OR08",
    ConformityLevel.Information,
    "5.18",
    Certainty.Agencies,
    ("Поручение называет срок", "An instruction names its deadline"),
    ("Добавьте срок: «до 1 сентября 2026 г.»", "Add the deadline: «до 1 сентября 2026 г.»"))
{
    private static readonly string[] Verbs = ["обеспечить", "организовать", "провести", "представить", "подготовить", "разработать", "направить"];
    private static readonly string[] Terms = ["до ", "до\u00A0", "срок", "ежегодно", "ежемесячно", "ежеквартально", "постоянно", "в течение", "не позднее", "с ", "с\u00A0"];

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Kind?.IsDirective != true)
        {
            return;
        }

        foreach (WordParagraph paragraph in examination.Anatomy.ActBody.Where(paragraph => paragraph.List is { IsBullet: false } && paragraph.Trimmed[^1] == '.'))
        {
            if (Verbs.Any(verb => paragraph.Text.Contains(verb, StringComparison.OrdinalIgnoreCase)) && !Terms.Any(term => paragraph.Text.Contains(term, StringComparison.OrdinalIgnoreCase)))
            {
                examination.Report(paragraph, ("срока нет", "no deadline"), ("срок исполнения", "a deadline"));
            }
        }
    }
}
