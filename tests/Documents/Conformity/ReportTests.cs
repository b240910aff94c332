using System.Text;
using System.Text.Json;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>What a report says, and how it is written.</summary>
public sealed class ReportTests
{
    private static readonly ConformityReport Report = ConformityChecker.Gost2025.Check(new MemoryStream(
        Foreign.Letter.Change("w:left=\"1134\"", "w:left=\"850\"").Change("педагогов лицея", "педагогов \"лицея\" - №\u00A01").Bytes));

    [Fact]
    public void A_finding_says_what_is_wrong_in_two_languages()
    {
        ConformityFinding finding = Report.Findings.Single(finding => finding.Rule.Id == "PG02");
        Assert.Equal("Левое поле не уже установленного: найдено «15 мм», ожидается «не менее 20 мм».", finding.Russian);
        Assert.Equal("The left margin is not narrower than laid down: found “15 mm”, expected “at least 20 mm”.", finding.English);
    }

    [Fact]
    public void A_finding_names_its_place()
    {
        ConformityFinding finding = Report.Findings.Single(finding => finding.Rule.Id == "TY02");
        Assert.Equal(("word/document.xml", 8, 1), (finding.Place.Part, finding.Place.Paragraph, finding.Place.Length));
        Assert.Contains("\"лицея\"", finding.Place.Excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_text() =>
        Assert.Equal(["PG02", "TY02", "TY03"], Report.Findings.Select(finding => finding.Rule.Id));

    [Fact]
    public void Json_is_approved() => Approved.Matches("tests/Documents/Conformity/Letter.approved.json", Written(Report.WriteJson));

    [Fact]
    public void Sarif_is_approved() => Approved.Matches("tests/Documents/Conformity/Letter.approved.sarif", Written(stream => Report.WriteSarif(stream, "docs/letter.docx")));

    [Fact]
    public void Sarif_has_what_the_standard_demands()
    {
        using JsonDocument sarif = JsonDocument.Parse(Written(stream => Report.WriteSarif(stream, "docs/letter.docx")));
        JsonElement run = sarif.RootElement.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
        });
    }

    [Fact]
    public void A_rule_that_is_only_recalled_is_never_an_error() =>
        Assert.All(ConformityRules.All.Where(rule => rule.Certainty == Certainty.Recalled), rule => Assert.NotEqual(ConformityLevel.Error, rule.Level));

    [Fact]
    public void The_catalogue_has_all_rules_of_the_field()
    {
        Assert.Equal(178, ConformityRules.All.Length);
        Assert.All(ConformityRules.All, rule => Assert.True(rule.Statement.Russian.Length > 10 && rule.Remedy.Russian.Length > 5 && rule.Clause.Length > 0, rule.Id));
    }

    [Fact]
    public void The_guide_is_the_catalogue()
    {
        string guide = Repository.Read("docs/conformity-rules.md").ReplaceLineEndings("\n");
        Assert.Equal(ConformityRules.ToMarkdown(), guide[guide.IndexOf("| Правило |", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Rules_that_need_pages_say_so_when_nobody_renders() =>
        Assert.Equal(
            ConformityRules.All.Where(rule => rule.Basis != RuleBasis.File).Select(rule => rule.Id),
            Report.Unanswered.Select(rule => rule.Id));

    [Fact]
    public void A_rule_is_switched_off_by_its_id()
    {
        var checker = new ConformityChecker(ConformityProfile.Gost2025 with { DisabledRules = ["PG02", "TY02"] });
        TestFile file = Foreign.Letter.Change("w:left=\"1134\"", "w:left=\"850\"").Change("педагогов лицея", "педагогов \"лицея\"");
        Assert.Empty(RuleTests.Findings(checker, file));
    }

    [Fact]
    public void An_unknown_rule_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => ConformityProfile.Gost2025 with { DisabledRules = ["PG99"] });
        Assert.StartsWith("There is no rule «PG99». The ids are in ConformityRules.All.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_rule_gives_a_hundred_findings_and_counts_the_rest()
    {
        string paragraph = Markup.P("Text", "Приглашаем педагогов \"лицея\" принять участие в семинаре по вопросам наставничества в школах.");
        ConformityReport report = ConformityChecker.Gost2025.Check(new MemoryStream(Foreign.Letter.After("Приглашаем", string.Concat(Enumerable.Repeat(paragraph, 130))).Bytes));
        Assert.Equal((100, 30), (report.Findings.Length, report.Omitted));
    }

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
