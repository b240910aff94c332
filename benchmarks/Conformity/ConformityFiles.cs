using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Plugins.Resolutions;
using Quickstart;

namespace InnovationDomain.Benchmarks.Conformity;

/// <summary>The resolution of the first sample, grown by paragraphs.</summary>
internal static class ConformityFiles
{
    private const string Text = "Участники рекомендуют руководителям организаций № 1 и № 5 шире применять «наставничество» в работе с 22 апреля 2026 г. и выделить на это 15 % средств.";

    public static byte[] WithParagraphs(int count)
    {
        OfficialDocument resolution = new DocumentCatalogBuilder().Add(new FestivalResolutionPlugin()).Build().Compose(PyatigorskFestival.Facts);
        var grown = new OfficialDocument
        {
            Organizations = resolution.Organizations,
            Kind = resolution.Kind,
            Date = resolution.Date,
            Title = resolution.Title,
            Body = [.. resolution.Body, .. Enumerable.Range(0, count).Select(_ => new Paragraph(Text))],
            Signatures = resolution.Signatures,
        };
        using var file = new MemoryStream();
        WordWriter.Gost2025.Write(grown, file);
        return file.ToArray();
    }
}
