using System.Reflection;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Tests.Standards;

public sealed class DocumentStandardTests
{
    private static readonly DocumentStandard Standard = DocumentStandard.Gost2025;

    [Fact]
    public void The_page_is_that_of_the_standard()
    {
        Assert.Equal((11906, 16838), (Standard.PageWidth.Value.Twips, Standard.PageHeight.Value.Twips));
        Assert.Equal((1134, 567, 1134, 1134), (Standard.Margins.Value.Left.Twips, Standard.Margins.Value.Right.Twips, Standard.Margins.Value.Top.Twips, Standard.Margins.Value.Bottom.Twips));
        Assert.Equal(10205, Standard.TextWidth.Twips);
        Assert.True(Standard.PageNumberFromEdge.Value >= Length.FromMillimeters(10));
    }

    [Fact]
    public void Every_value_names_its_clause_and_how_sure_it_is()
    {
        object[] values = [.. typeof(DocumentStandard).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsGenericType).Select(property => property.GetValue(Standard)!)];
        Assert.Equal(21, values.Length);
        Assert.All(values, value => Assert.NotEqual("", value.GetType().GetProperty("Clause")!.GetValue(value)));

        // Of the text of the 2025 edition nothing was read: a value that says so must have been, first.
        Assert.Equal(Certainty.Reported, Standard.Margins.Certainty);
        Assert.Equal(Certainty.Reported, Standard.FontSize.Certainty);
        Assert.Equal(Certainty.Agencies, Standard.SpaceBeforeSignature.Certainty);
        Assert.Equal(Certainty.Ours, Standard.Font.Certainty);
        Assert.Contains("2016", Standard.Language.Clause, StringComparison.Ordinal);
    }
}
