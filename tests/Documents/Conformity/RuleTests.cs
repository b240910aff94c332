using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Each rule finds its defect, and no other rule speaks; before the defect nobody does.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Cases => [.. Defects.All.Select(defect => defect.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_defect_is_found_by_its_rule_alone(string name)
    {
        Defect defect = Defects.All.Single(defect => defect.ToString() == name);
        var checker = new ConformityChecker(defect.Profile);
        Assert.Empty(Findings(checker, defect.Sound));
        ConformityFinding[] found = Findings(checker, defect.Break(defect.Sound));
        Assert.True(found.Length > 0, $"{defect.Rule} did not find it.");
        Assert.All(found, finding => Assert.True(finding.Rule.Id == defect.Rule, finding.ToString()));
    }

    [Fact]
    public void Every_rule_that_a_file_can_answer_has_a_case() =>
        Assert.Equal(
            ConformityRules.All.Where(rule => rule.Basis == RuleBasis.File).Select(rule => rule.Id),
            Defects.All.Select(defect => defect.Rule).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_foreign_documents_conform_by_both_standards() => Assert.All(Foreign.All, file =>
    {
        Assert.Empty(Findings(ConformityChecker.Gost2025, file));
        Assert.Empty(Findings(ConformityChecker.Gost2016, file));
    });

    [Fact]
    public void The_foreign_documents_are_lawful_markup() =>
        Assert.All(Foreign.All, file => Assert.Empty(WordFile.Of(file.Bytes).SchemaErrors()));

    internal static ConformityFinding[] Findings(ConformityChecker checker, TestFile file) =>
        [.. checker.Check(new MemoryStream(file.Bytes)).Findings];
}
