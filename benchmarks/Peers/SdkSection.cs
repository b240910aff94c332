using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>The page of the standard in the classes of DocumentFormat.OpenXml: one small tree for either way of writing.</summary>
internal static class SdkSection
{
    public static SectionProperties Of(DocumentStandard standard)
    {
        PageMargins margins = standard.Margins.Value;
        uint fromEdge = (uint)standard.PageNumberFromEdge.Value.Twips;
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.First, Id = SdkPackage.FirstPageHeaderId },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = SdkPackage.PageNumberHeaderId },
            new PageSize { Width = Twips(standard.PageWidth.Value), Height = Twips(standard.PageHeight.Value) },
            new PageMargin
            {
                Top = margins.Top.Twips,
                Right = Twips(margins.Right),
                Bottom = margins.Bottom.Twips,
                Left = Twips(margins.Left),
                Header = fromEdge,
                Footer = fromEdge,
                Gutter = 0,
            },
            new TitlePage());
    }

    private static UInt32Value Twips(Length length) => (uint)length.Twips;
}
