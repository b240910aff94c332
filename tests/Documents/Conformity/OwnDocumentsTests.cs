using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Conformity.Files;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>What our own writer makes has no findings, by either edition.</summary>
public sealed class OwnDocumentsTests
{
    public static TheoryData<string> Kinds => ["справка", "резолюция", "протокол совещания рабочей группы", "план", "отчет"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Documents_of_all_blocks_have_no_findings(string kind)
    {
        var document = new OfficialDocument
        {
            Organizations = [new Organizations.Organization { Name = "Управление образования администрации города", ShortName = "УО" }],
            Kind = DocumentKind.Of(kind.Split(' ')[0]),
            Date = new NodaTime.LocalDate(2026, 1, 12),
            RegistrationNumber = "12-р",
            Place = "г. Пятигорск",
            Title = kind.StartsWith("протокол", StringComparison.Ordinal) ? "заседания рабочей группы" : "О работе площадок в 2025 г.",
            Body =
            [
                new Paragraph("Участники рекомендуют руководителям организаций № 1 и № 5 шире применять \"наставничество\" - в работе с 22 апреля 2026 г. и далее, как решил И.О. Петров, и выделить на это 15 % средств."),
                new ClauseList([new Clause("Провести семинар:", [new DashList(["для педагогов", "для руководителей"])]), new Clause("Подвести итоги работы до 1 сентября 2026 г.")]),
                new Paragraph(string.Join(' ', Enumerable.Repeat("Слово о работе инновационных площадок города.", 60))),
            ],
            Signatures = [Samples.Chair, new Signature("Секретарь", "В. Ли")],
        };
        AssertClean(WordFile.Write(document).Bytes);
    }

    [Fact]
    public void Stamps_in_frames_and_members_of_a_commission_are_told_apart()
    {
        const string Frame = "<w:framePr w:w=\"2835\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:x=\"7370\" w:y=\"567\"/>";
        TestFile file = Foreign.Protocol.With("word/document.xml", Foreign.Protocol.Body.Replace("<w:body>", $"<w:body>{Markup.P("Plain", "Вх. №~45", Frame)}{Markup.P("Plain", "15.01.2026", Frame)}", StringComparison.Ordinal))
            .After("В.А.\u00A0Ли</w:t>", Markup.P("Sign", "→А.С.~Ким"));
        AssertClean(file.Bytes);
    }

    [Fact]
    public void The_resolution_of_the_sample_has_no_findings()
    {
        var catalog = new DocumentCatalogBuilder().Add(new FestivalResolutionPlugin()).Build();
        AssertClean(WordFile.Write(catalog.Compose(Quickstart.PyatigorskFestival.Facts)).Bytes);
    }

    public static TheoryData<string> StyleNames => [.. Cases.Styles.Keys];

    [Theory]
    [MemberData(nameof(StyleNames))]
    public void Documents_of_all_requisites_have_no_findings_in_any_style(string name)
    {
        foreach (DocumentStandard edition in new[] { DocumentStandard.Gost2025, DocumentStandard.Gost2016 })
        {
            DocumentStandard standard = edition.With(Cases.Styles[name]);
            var checker = new ConformityChecker(ConformityProfile.Of(standard));
            Assert.Empty(
                from item in Cases.All
                where !item.Value.Violations(standard).Any(found => found.IsRefused)
                from finding in checker.Check(new MemoryStream(WordFile.Write(item.Value, new WordWriter(standard)).Bytes)).Findings
                select $"{item.Key}, {edition}: {finding}");
        }
    }

    private static void AssertClean(byte[] bytes)
    {
        foreach (ConformityChecker checker in (ConformityChecker[])[ConformityChecker.Gost2025, ConformityChecker.Gost2016])
        {
            Assert.Empty(checker.Check(new MemoryStream(bytes)).Findings.Select(finding => finding.ToString()));
        }
    }
}
