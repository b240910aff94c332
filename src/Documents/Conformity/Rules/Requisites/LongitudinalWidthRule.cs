using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ16: A line of a longitudinal requisite is at most 12 cm long.</summary>
internal sealed class LongitudinalWidthRule() : ConformityRule(
    "RQ16",
    ConformityLevel.Warning,
    "3.3",
    Certainty.Reported,
    ("Строка реквизита продольного бланка не длиннее 12 см", "A line of a longitudinal requisite is at most 12 cm long"),
    ("Разбейте строку", "Break the line"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    private const double Widest = 120.5;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Act.Where(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.OrganizationName && Layout.IsCentred(paragraph)))
        {
            string text = Plain(paragraph.Trimmed);
            foreach (ImmutableArray<LaidOutWord> line in HeadOf(examination).Where(line => text.Contains(Plain(line), StringComparison.Ordinal)))
            {
                if (line[^1].Right - line[0].Left > Widest)
                {
                    examination.Report(paragraph, ("длиннее 12 см", "longer than 12 cm"), ("не более 12 см", "at most 12 cm"));
                    break;
                }
            }
        }
    }

    // Down to the kind of the document: the same name may begin a line of the text.
    private static IEnumerable<ImmutableArray<LaidOutWord>> HeadOf(Examination examination)
    {
        string? kind = examination.Anatomy.KindParagraph is { } paragraph ? Plain(paragraph.Trimmed) : null;
        return examination.Pages!.Pages.Take(1).SelectMany(page => page.Lines).Where(line => line.Length > 0).TakeWhile(line => Plain(line) != kind);
    }

    private static string Plain(ImmutableArray<LaidOutWord> line) => Plain(string.Join(' ', line.Select(word => word.Text)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\n', ' ');
}
