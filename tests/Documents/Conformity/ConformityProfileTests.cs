using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Conformity;

public sealed class ConformityProfileTests
{
    [Fact]
    public void A_standard_without_a_style_is_its_edition()
    {
        Assert.Equal(ConformityProfile.Gost2025, ConformityProfile.Of(DocumentStandard.Gost2025));
        Assert.Equal(ConformityProfile.Gost2016, ConformityProfile.Of(DocumentStandard.Gost2016));
        Assert.Throws<ArgumentNullException>(() => ConformityProfile.Of(null!));
    }

    [Fact]
    public void What_a_style_decides_is_demanded()
    {
        var profile = ConformityProfile.Of(DocumentStandard.Gost2016.With(Cases.Archive));
        Assert.Equal((GostEdition.Year2016, true), (profile.Edition, profile.IsLongStorage));
        Assert.Equal(["PT Astra Serif"], profile.Fonts.ToArray());
        Assert.Equal([13m], profile.FontSizes.ToArray());

        // A document of the bare standard departs from the style in typeface, size and left margin.
        string[] broken = [.. new ConformityChecker(profile).Check(new MemoryStream(WordFile.Write(Cases.Protocol, new WordWriter(DocumentStandard.Gost2016)).Bytes)).Findings.Select(finding => finding.Rule.Id).Distinct()];
        Assert.Contains("FN01", broken);
        Assert.Contains("FN03", broken);
        Assert.Contains("PG03", broken);
    }
}
