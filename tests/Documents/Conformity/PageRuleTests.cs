using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Tests.Conformity.Files;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Rules that look at pages, on pages laid out by hand.</summary>
public sealed class PageRuleTests
{
    private static readonly LaidOutDocument Sound = Pages(
        [Line(20, 20, "Управление", "образования"), Line(40, 20, "Текст", "письма"), Line(60, 20, "еще", "текст", "№", "5")],
        [Line(11, 108, "2"), Line(22, 20, "Текст", "на", "второй"), Line(30, 20, "странице"), Line(40, 20, "Начальник", "управления", "М.П.", "Иванова")]);

    private static readonly Dictionary<string, (TestFile File, LaidOutDocument Pages)> Cases = new(StringComparer.Ordinal)
    {
        ["PG11"] = (Foreign.Letter, Change(0, 1, Line(40, 205, "далеко"))),
        ["PG12"] = (Foreign.Letter, Sound with { Pages = [.. Sound.Pages, new(210, 297, [Line(11, 108, "3")])] }),
        ["PN08"] = (Foreign.Letter, Change(1, 1, Line(11, 20, "Текст", "рядом"))),
        ["FN13"] = (Foreign.Letter, Sound with { FontsNotEmbedded = ["Arial"] }),
        ["RQ16"] = (Foreign.Letter, Change(0, 0, [.. Line(20, 20, "Управление"), new("образования", 170, 20, 190, 25)])),
        ["SG06"] = (Foreign.Letter, Change(1, 3, Line(40, 20, "Начальник", "М.П.", "Иванова"))),
        ["SG07"] = (Foreign.Letter, Pages([.. Sound.Pages[0].Lines], [Line(11, 108, "2"), Line(40, 20, "Начальник", "управления", "М.П.", "Иванова")])),
        ["SG14"] = (Stamped, Change(1, 2, [.. Line(30, 20, "электронной"), new("Директор", 21, 30, 40, 35)])),
        ["TY12"] = (Foreign.Letter, Change(0, 2, Line(60, 20, "школа", "№"))),
        ["TB09"] = (Foreign.Provision, Sound),
        ["AP06"] = (Foreign.Order, Change(1, 1, [new("от", 100, 22, 105, 27), new("15", 185, 22, 192, 27)], Line(50, 20, "Организация", "Направление", "Лицей", "Наставничество", "Школа", "Цифровая", "среда"))),
        ["AX14"] = (Foreign.Letter, Sound with { ArchiveLevel = "" }),
        ["AX15"] = (Foreign.Letter, Sound with { IsAccessible = false }),
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    private static TestFile Stamped => Foreign.Letter.After("на 2\u00A0л.", $"""<w:tbl><w:tblPr><w:tblW w:w="4535" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/></w:tblGrid><w:tr>{Markup.Cell("ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ Сертификат 1 Владелец Иванова Действителен", 4535)}</w:tr></w:tbl>""");

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_defect_of_the_page_is_found_by_its_rule_alone(string rule)
    {
        (TestFile file, LaidOutDocument pages) = Cases[rule];
        ConformityFinding[] found = Findings(file, pages);
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.True(finding.Rule.Id == rule, finding.ToString()));
    }

    [Fact]
    public void Every_rule_of_pages_has_a_case() => Assert.Equal(
        ConformityRules.All.Where(rule => rule.Basis == RuleBasis.RenderedPage).Select(rule => rule.Id),
        Cases.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Sound_pages_have_no_findings() => Assert.Empty(Findings(Foreign.Letter, Sound).Select(finding => finding.ToString()));

    [Fact]
    public void With_a_renderer_only_what_no_file_holds_is_unanswered()
    {
        var checker = new ConformityChecker(ConformityProfile.Gost2025, renderer: new Fixed(Sound));
        Assert.All(checker.Check(new MemoryStream(Foreign.Letter.Bytes)).Unanswered, rule => Assert.Equal(RuleBasis.Source, rule.Basis));
    }

    private static ConformityFinding[] Findings(TestFile file, LaidOutDocument pages) =>
        [.. new ConformityChecker(ConformityProfile.Gost2025, renderer: new Fixed(pages)).Check(new MemoryStream(file.Bytes)).Findings];

    private static LaidOutDocument Pages(params ImmutableArray<LaidOutWord>[][] pages) => new([.. pages.Select(lines => new LaidOutPage(210, 297, [.. lines]))]);

    private static LaidOutDocument Change(int page, int line, ImmutableArray<LaidOutWord> now, params ImmutableArray<LaidOutWord>[] added) =>
        Sound with { Pages = Sound.Pages.SetItem(page, Sound.Pages[page] with { Lines = [.. Sound.Pages[page].Lines.SetItem(line, now), .. added] }) };

    private static ImmutableArray<LaidOutWord> Line(double top, double left, params string[] words) =>
        [.. words.Select((word, i) => new LaidOutWord(word, left + (i * 22), top, left + (i * 22) + 20, top + 5))];

    private sealed class Fixed(LaidOutDocument pages) : IPageRenderer
    {
        public LaidOutDocument Render(ReadOnlyMemory<byte> document) => pages;
    }
}
