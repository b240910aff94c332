using System.Globalization;
using System.Xml.Linq;
using InnovationDomain.Documents.Model;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class ChartAxisTests
{
    [Theory]
    [InlineData("1;2", true)]
    [InlineData("5;-5", true)]
    [InlineData("6;2", false)]
    [InlineData("0.5;2", false)]
    public void Few_things_are_counted_by_whole_marks(string values, bool areWhole)
    {
        decimal?[] numbers = [.. values.Split(';').Select(value => (decimal?)decimal.Parse(value, CultureInfo.InvariantCulture))];
        WordFile file = WordFile.Write(new OfficialDocument
        {
            Organizations = [Cases.School],
            Kind = DocumentKind.Note,
            Date = Cases.Day,
            Title = "О площадках",
            Body = [new Chart(ChartKind.Bar, ["Школы", "Детские сады"], [new("Площадки", [.. numbers])], "Число площадок")],
        });
        Assert.Empty(file.SchemaErrors());
        XNamespace chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        Assert.Equal(areWhole, file.Part("word/charts/chart1.xml").Descendants(chart + "majorUnit").Any());
    }
}
