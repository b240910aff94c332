using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>Collects the parts that a document adds to the standing ones: its images and charts.</summary>
internal static class ExtraParts
{
    public static PackageParts Of(DocumentIndex index, Layout layout) =>
        index.Images.Count == 0 && index.Charts.Count == 0 ? PackageParts.Standing : PackageParts.With([.. Images(index), .. Charts(index, layout)]);

    private static IEnumerable<(object, ExtraPart)> Images(DocumentIndex index) => index.Images.Select((image, i) =>
    {
        string extension = image.Header.Format == ImageFormat.Png ? "png" : "jpeg";
        string name = string.Create(CultureInfo.InvariantCulture, $"word/media/image{i + 1}.{extension}");
        return ((object)image, (ExtraPart)new ExtraPart.Bytes(name, "image", $"image/{extension}", image.Bytes.AsMemory()));
    });

    private static IEnumerable<(object, ExtraPart)> Charts(DocumentIndex index, Layout layout) => index.Charts.Select((chart, i) =>
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"word/charts/chart{i + 1}.xml");
        return ((object)chart, (ExtraPart)new ExtraPart.Markup(name, "chart", ChartPart.ContentType, xml => ChartPart.Write(chart, layout, xml)));
    });
}
