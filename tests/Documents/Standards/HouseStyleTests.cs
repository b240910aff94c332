using InnovationDomain.Documents.Standards;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Tests.Standards;

public sealed class HouseStyleTests
{
    [Fact]
    public void What_the_house_decides_says_who_decided_it()
    {
        DocumentStandard standard = DocumentStandard.Gost2025.With(new() { Source = "Инструкция, п. 2.3", FontSize = Length.FromPoints(13) });
        Assert.Equal((Length.FromPoints(13), "Инструкция, п. 2.3", Certainty.Ours), (standard.FontSize.Value, standard.FontSize.Clause, standard.FontSize.Certainty));
        Assert.Same(DocumentStandard.Gost2025.Font, standard.Font);
        Assert.Equal(Length.FromPoints(14), DocumentStandard.Gost2025.FontSize.Value);
    }

    [Fact]
    public void Long_storage_widens_the_left_margin_alone()
    {
        PageMargins margins = DocumentStandard.Gost2025.With(new() { IsKeptOverTenYears = true }).Margins.Value;
        Assert.Equal(DocumentStandard.Gost2025.Margins.Value with { Left = Length.FromMillimeters(30) }, margins);
        var wider = new PageMargins(Length.FromMillimeters(35), Length.FromMillimeters(10), Length.FromMillimeters(20), Length.FromMillimeters(20));
        Assert.Equal(wider, DocumentStandard.Gost2025.With(new() { IsKeptOverTenYears = true, Margins = wider }).Margins.Value);
    }

    [Fact]
    public void All_that_departs_from_the_standard_is_refused_at_once()
    {
        var error = Assert.Throws<ArgumentException>(() => DocumentStandard.Gost2016.With(new()
        {
            Font = "Times New Roman", FontSize = Length.FromPoints(11), LineSpacingPercent = 200,
            Margins = new(Length.FromMillimeters(15), Length.FromMillimeters(10), Length.FromMillimeters(20), Length.FromMillimeters(20)),
        }));
        Assert.Equal(
            """
            The house style departs from ГОСТ Р 7.0.97-2016:
            HouseStyle.FontSize is 3.88 mm; 12, 13 and 14 points are recommended (3.3). Take one of them.
            HouseStyle.LineSpacingPercent is 200; from 100 to 150 are allowed (3.3).
            HouseStyle.Font is “Times New Roman”; this edition takes free fonts only (3.3 в редакции Изменения № 1). Take one of: Liberation Serif, PT Astra Serif, PT Serif, Tinos, Liberation Sans, PT Astra Sans, PT Sans.
            The left margin of the house style is 14.99 mm; 20.00 mm is the smallest allowed (6, поля документа). Make it wider. (Parameter 'style')
            """, error.Message, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_font_is_a_name_and_no_markup() =>
        Assert.StartsWith("HouseStyle.Font is “Arial\"/><w:b”.", Assert.Throws<ArgumentException>(() => new HouseStyle { Font = "Arial\"/><w:b" }).Message, StringComparison.Ordinal);

    [Fact]
    public void The_editions_differ_where_they_differ()
    {
        Assert.Equal((Length.FromMillimeters(80), Length.FromMillimeters(75)), (DocumentStandard.Gost2025.AngularWidth.Value, DocumentStandard.Gost2016.AngularWidth.Value));
        Assert.Equal((false, true), (DocumentStandard.Gost2025.FreeFontsOnly.Value, DocumentStandard.Gost2016.FreeFontsOnly.Value));
        Assert.Equal((true, false), (DocumentStandard.Gost2025.PrintsTrustedTimestamp.Value, DocumentStandard.Gost2016.PrintsTrustedTimestamp.Value));
    }
}
