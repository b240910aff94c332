using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Rules;

/// <summary>The names of alignments.</summary>
internal static class Alignments
{
    public static (string Russian, string English) Name(ParagraphFormat format) => format.Alignment switch
    {
        "center" when format.FirstLine is not (null or 0) || format.Left is not (null or 0) => ("по центру с отступом", "centred with an indent"),
        "center" => ("по центру", "centred"),
        "right" => ("по правому краю", "right-aligned"),
        "both" => ("по ширине", "justified"),
        "distribute" => ("распределено", "distributed"),
        _ => ("по левому краю", "left-aligned"),
    };
}
