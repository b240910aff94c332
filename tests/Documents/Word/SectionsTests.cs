using System.Xml.Linq;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class SectionsTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void A_landscape_section_lies_between_upright_ones()
    {
        XElement[] sections = Sections(Samples.Document([new Paragraph("До."), new Section(PageOrientation.Landscape, [new Paragraph("Внутри.")]), new Paragraph("После.")]));
        Assert.Equal([null, "landscape", null], sections.Select(section => section.Element(W + "pgSz")!.Attribute(W + "orient")?.Value));
        Assert.Equal([(11906, 16838), (16838, 11906), (11906, 16838)], sections.Select(section => ((int)section.Element(W + "pgSz")!.Attribute(W + "w")!, (int)section.Element(W + "pgSz")!.Attribute(W + "h")!)));
        Assert.All(sections, section =>
        {
            XElement margins = section.Element(W + "pgMar")!;
            Assert.True((int)margins.Attribute(W + "left")! >= 1134 && (int)margins.Attribute(W + "top")! >= 1134 && (int)margins.Attribute(W + "bottom")! >= 1134 && (int)margins.Attribute(W + "right")! >= 567);
            Assert.True((int)margins.Attribute(W + "header")! >= 567);
        });
    }

    [Fact]
    public void Sections_one_after_the_other_leave_no_empty_page_between_them() => Assert.Equal(
        ["landscape", null],
        Sections(Samples.Document([new Paragraph("До."), new Section(PageOrientation.Landscape, [new Paragraph("А.")]), new Section(PageOrientation.Portrait, [new Paragraph("Б.")])]))
            .Skip(1).Select(section => section.Element(W + "pgSz")!.Attribute(W + "orient")?.Value));

    [Fact]
    public void A_whole_document_across_the_sheet_has_its_requisites_at_the_edges_of_the_wide_sheet()
    {
        OfficialDocument document = new()
        {
            Organizations = [new() { Name = "МБОУ СОШ № 5" }],
            Kind = DocumentKind.Of("дорожная карта", "дорожной карте"),
            Date = new NodaTime.LocalDate(2026, 1, 12),
            Title = "проекта",
            Orientation = PageOrientation.Landscape,
            Approvals = [ApprovalMark.ByPerson("Директор", "А.В. Ли")],
            Body = [new Paragraph("Текст.")],
            Signatures = [Samples.Chair],
            Appendices = [new Appendix { Title = "Список", Body = [new Paragraph("Текст.")] }],
        };
        WordFile file = WordFile.Write(document);
        Assert.Equal(["landscape", null], Sections(document).Select(section => section.Element(W + "pgSz")!.Attribute(W + "orient")?.Value));
        Assert.All(file.Paragraphs.TakeWhile(p => p.Text != "ДОРОЖНАЯ КАРТА").Where(p => p.Text.Contains("УТВЕРЖДАЮ", StringComparison.Ordinal)), p => Assert.Equal("RightBlockLandscape", p.Style));
        Assert.Equal(["УТВЕРЖДАЮ", "Директор", "____________ А.В.\u00A0Ли", "____________", "ДОРОЖНАЯ КАРТА", "проекта"], file.Paragraphs.SkipWhile(p => p.Text != "УТВЕРЖДАЮ").Take(6).Select(p => p.Text));
        Assert.Contains(file.Paragraphs, p => p.Style == "SignatureLandscape");
        Assert.Contains(file.Paragraphs, p => p.Style == "RightBlock" && p.Text == "к дорожной карте");
        Assert.Empty(file.SchemaErrors());
        Assert.Empty(document.Violations(DocumentStandard.Gost2025));
    }

    [Fact]
    public void Every_appendix_is_a_section_with_its_mark_at_the_right()
    {
        OfficialDocument document = new()
        {
            Organizations = [new() { Name = "МКУ ИМЦРО" }],
            Kind = DocumentKind.Of("приказ"),
            Date = new NodaTime.LocalDate(2026, 1, 12),
            RegistrationNumber = "12-р",
            Title = "О площадках",
            DativeName = "приказу МКУ ИМЦРО",
            Body = [new Paragraph("Текст.")],
            Signatures = [Samples.Chair],
            Appendices =
            [
                new Appendix
                {
                    Title = "Положение.", Body = [new Paragraph("Текст.")], Approval = new ApprovalMark(["УТВЕРЖДЕНО", "приказом"]),
                    Appendices = [new Appendix { Title = "Форма", Body = [new Paragraph("Текст.")] }],
                },
                new Appendix { Title = "Перечень", Orientation = PageOrientation.Landscape, Body = [new Paragraph("Текст.")] },
            ],
        };
        WordFile file = WordFile.Write(document);
        Assert.Equal(4, file.Document.Descendants(W + "sectPr").Count());
        Assert.Equal(
            ["Приложение №\u00A01", "к приказу МКУ ИМЦРО", "от 12\u00A0января\u00A02026\u00A0г. №\u00A012-р", "УТВЕРЖДЕНО", "приказом", "Приложение", "к приложению №\u00A01", "к приказу МКУ ИМЦРО", "от 12\u00A0января\u00A02026\u00A0г. №\u00A012-р"],
            file.Paragraphs.Where(p => p.Style == "RightBlock").Select(p => p.Text));
        Assert.Equal("Приложение №\u00A02", file.Paragraphs.First(p => p.Style == "RightBlockLandscape").Text);
        Assert.Equal(["Положение", "Форма", "Перечень"], file.Paragraphs.Where(p => p.Style == "AppendixTitle").Select(p => p.Text));
    }

    private static XElement[] Sections(OfficialDocument document) => [.. WordFile.Write(document).Document.Descendants(W + "sectPr")];
}
