using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;
using InnovationDomain.Documents.Word.Letterheads;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>Collects the parts that a document adds to the standing ones: its images, its charts, its data.</summary>
internal static class ExtraParts
{
    public static PackageParts Of(DocumentData? data, DocumentIndex index, Layout layout) =>
        index.Images.Count == 0 && index.Charts.Count == 0 && layout.Standard.Style.Letterhead is null && data is null
            ? PackageParts.Standing
            : PackageParts.With([.. Parts(layout.Standard.Style.Letterhead), .. Images(index), .. Charts(index, layout), .. data is null ? [] : DataPart.Of(data)]);

    // First of all: a letterhead knows the ids of its parts beforehand.
    private static IEnumerable<(object, ExtraPart)> Parts(Letterhead? letterhead) => (letterhead?.Parts ?? []).Select(part => ((object)part, part.ContentType.StartsWith("image/", StringComparison.Ordinal)
        ? new ExtraPart.Bytes(part.Name, part.RelationshipType, part.ContentType, part.Content)
        : (ExtraPart)new ExtraPart.Markup(part.Name, part.RelationshipType, part.ContentType, xml => xml.Markup(part.Content))));

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
