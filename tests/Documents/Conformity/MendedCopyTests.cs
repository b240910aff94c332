using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;
using InnovationDomain.Tests.Support.Word;


namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>The copy in which the mechanical is mended.</summary>
public sealed class MendedCopyTests
{
    // What needs a person: a name to be turned round, a number to be given.
    private static readonly string[] NotMechanical = ["SG02 the surname first", "RQ09 no number at all"];

    public static TheoryData<string> Cases => [.. Defects.All.Where(IsMendable).Select(defect => defect.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mended_document_has_no_finding_of_the_rule(string name)
    {
        Defect defect = Defects.All.Single(defect => defect.ToString() == name);
        MendingReport report = Mend(defect, out byte[] mended);
        Assert.DoesNotContain(report.After.Findings, finding => finding.Rule.Id == defect.Rule);
        Assert.NotEmpty(report.Changes);
        Assert.Equal(WordFile.Of(defect.Break(defect.Sound).Bytes).SchemaErrors().Length, WordFile.Of(mended).SchemaErrors().Length);
    }

    [Fact]
    public void Mending_takes_a_letter_for_a_letter_and_is_done_once() => Assert.All(Defects.All, defect =>
    {
        Mend(defect, out byte[] mended);
        Assert.Equal(Bare(defect.Break(defect.Sound).Bytes), Bare(mended));
        using var again = new MemoryStream();
        MendingReport second = new ConformityChecker(defect.Profile).Mend(new MemoryStream(mended), again);
        Assert.Empty(second.Changes);
        Assert.Equal(mended, again.ToArray());
    });

    [Fact]
    public void Many_defects_are_mended_together_and_listed()
    {
        TestFile file = Foreign.Order
            .Change("w:left=\"1134\"", "w:left=\"850\"").Change("<w:titlePg/>", "").Styles("w:val=\"28\"", "w:val=\"22\"").Styles("\"PT Astra Serif\"", "\"Calibri\"").Styles("<w:lang w:val=\"ru-RU\"/>", "")
            .Change("«Об образовании в Российской Федерации»", "\"Об образовании в Российской Федерации\"").Change("\u00A0", " ");
        using var target = new MemoryStream();
        MendingReport report = ConformityChecker.Gost2025.Mend(new MemoryStream(file.Bytes), target);
        Assert.Empty(report.After.Findings.Select(finding => finding.ToString()));
        Assert.Superset(new HashSet<string> { "PG02", "PN02", "FN01", "FN03", "AX01", "TY02", "TY05", "TY06" }, report.Changes.Select(change => change.Rule.Id).ToHashSet());
        Assert.Empty(WordFile.Of(target.ToArray()).SchemaErrors());
    }

    [Fact]
    public void A_rule_that_is_off_mends_nothing()
    {
        TestFile file = Foreign.Letter.Change("w:left=\"1134\"", "w:left=\"850\"");
        var checker = new ConformityChecker(ConformityProfile.Gost2025 with { DisabledRules = ["PG02"] });
        using var target = new MemoryStream();
        Assert.Empty(checker.Mend(new MemoryStream(file.Bytes), target).Changes);
        Assert.Equal(file.Bytes, target.ToArray());
    }

    // Letters, quotation marks and hyphens may change, each for one; nothing is lost, added or moved.
    private static string Bare(byte[] bytes) => string.Concat(WordFile.Of(bytes).Document.Descendants(WordFile.W + "t").Select(text => text.Value))
        .Replace('\u00A0', ' ').Replace('«', '"').Replace('»', '"').Replace('„', '"').Replace('“', '"').Replace('—', '-');

    private static bool IsMendable(Defect defect) =>
        ConformityRules.All.Single(rule => rule.Id == defect.Rule).IsMendable && !NotMechanical.Contains(defect.ToString());

    private static MendingReport Mend(Defect defect, out byte[] mended)
    {
        using var target = new MemoryStream();
        MendingReport report = new ConformityChecker(defect.Profile).Mend(new MemoryStream(defect.Break(defect.Sound).Bytes), target);
        mended = target.ToArray();
        return report;
    }
}
