using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Documents drawn through the model, their texts as clerks type them: whatever the typing, the written file breaks no rule.</summary>
public sealed class GeneratedConformityTests
{
    private static readonly DocumentStandard[] Standards = [.. Cases.Styles.Values.SelectMany(style => new[] { DocumentStandard.Gost2025.With(style), DocumentStandard.Gost2016.With(style) })];

    // What the author wrote, and no typography may change: a resolution that recommends nothing (KD13), a point without a full stop (OR06), a Latin N (OR13),
    // dates written in two ways (OR14), a cell left to fill among others (TB08), an item that ends with «!» (TY11).
    private static readonly string[] OfTheText = ["KD13", "OR06", "OR13", "OR14", "TB08", "TY11"];

    [Property(MaxTest = 120, Arbitrary = [typeof(ClerkDocuments)])]
    public void Nothing_is_found_but_what_the_author_wrote(OfficialDocument document, byte number)
    {
        DocumentStandard standard = Standards[number % Standards.Length];
        Assert.DoesNotContain(document.Violations(standard), found => found.IsRefused);
        ConformityReport report = new ConformityChecker(ConformityProfile.Of(standard)).Check(new MemoryStream(WordFile.Write(document, new WordWriter(standard)).Bytes));
        Assert.Empty(report.Findings.Where(finding => finding.Level > ConformityLevel.Information && !OfTheText.Contains(finding.Rule.Id)).Select(finding => $"{standard.Designation}: {finding}"));
    }
}
