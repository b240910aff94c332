using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN02: The first page has no number.</summary>
internal sealed class NoNumberOnFirstPageRule() : ConformityRule(
    "PN02",
    ConformityLevel.Error,
    "3.2",
    Certainty.Read,
    ("На первой странице номера нет", "The first page has no number"),
    ("Включите «Особый колонтитул для первой страницы» и уберите из него номер", "Turn on a different first page and take the number out of its header"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        WordSection first = examination.Document.Sections[0];
        string type = first.HasTitlePage ? "first" : "default";
        if (first.Header(type)?.HasField("PAGE") == true || first.Footer(type)?.HasField("PAGE") == true)
        {
            examination.Report(first, ("номер страницы", "a page number"), ("первая страница без номера", "no number on the first page"));
        }
    }
}
