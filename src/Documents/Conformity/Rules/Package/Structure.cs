using System.Collections.Frozen;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>Faults of the markup, those above all that schema validators let pass and editors do not.</summary>
internal static class Structure
{
    // What pPr, rPr, tblPr, tcPr, trPr and sectPr hold stands in this order (ISO/IEC 29500-1, annex A).
    private static readonly FrozenDictionary<string, string[]> Orders = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["pPr"] = "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".Split(' '),
        ["tblPr"] = "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange".Split(' '),
        ["sectPr"] = "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange".Split(' '),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<(WordParagraph? Paragraph, string Russian, string English)> Faults(WordDocument document)
    {
        foreach (WordPart part in document.HeadersAndFooters.Concat(document.Notes).Prepend(document.Main))
        {
            foreach (WordParagraph paragraph in part.Paragraphs)
            {
                if (Fault(document, paragraph) is { } fault)
                {
                    yield return (paragraph, fault.Russian, fault.English);
                }
            }

            foreach (WordTable table in part.Tables)
            {
                foreach ((string Russian, string English) fault in TableFaults(table))
                {
                    yield return (table.FirstParagraph, fault.Russian, fault.English);
                }
            }
        }

        foreach (WordSection section in document.Sections)
        {
            if (OrderFault(section.Properties) is { } misplaced)
            {
                yield return (null, $"элемент {misplaced} не на месте", $"the element {misplaced} is out of place");
            }

            foreach (PartElement reference in section.Properties.Children.Where(child => child.Name is "headerReference" or "footerReference"))
            {
                string id = reference.Attribute("r:id") ?? "";
                if (!document.RelationshipById.TryGetValue(id, out Relationship? relation) || !document.Package.Has(relation.Target))
                {
                    yield return (null, $"нет колонтитула {id}", $"there is no header {id}");
                }
            }
        }
    }

    private static (string Russian, string English)? Fault(WordDocument document, WordParagraph paragraph)
    {
        if (paragraph.Properties?.ValueOf("pStyle") is { } style && document.Styles.Find(style) is null)
        {
            return ($"нет стиля {style}", $"there is no style {style}");
        }

        if (paragraph.Properties?["numPr"]?["numId"]?.Number("val") is > 0 and var list && !document.Numbering.Has(list))
        {
            return ($"нет списка {Shown.Number(list)}", $"there is no list {Shown.Number(list)}");
        }

        if (paragraph.Properties is { } properties && OrderFault(properties) is { } misplaced)
        {
            return ($"элемент {misplaced} не на месте", $"the element {misplaced} is out of place");
        }

        foreach (WordRun run in paragraph.Runs)
        {
            if (run.Properties?.ValueOf("rStyle") is { } character && document.Styles.Find(character) is null)
            {
                return ($"нет стиля {character}", $"there is no style {character}");
            }

            if (run.Properties is not null && run.Element.Children[0] != run.Properties)
            {
                return ("свойства букв не в начале", "the properties of letters are not first");
            }

            foreach ((PartElement piece, _) in run.Pieces)
            {
                if (piece.Text.Length > 0 && (piece.Text[0] == ' ' || piece.Text[^1] == ' ') && piece.Attribute("xml:space") != "preserve")
                {
                    return ("пробел по краям потеряется", "a space at the edge will be lost");
                }
            }
        }

        return null;
    }

    private static IEnumerable<(string Russian, string English)> TableFaults(WordTable table)
    {
        int columns = table.Element["tblGrid"]?.ChildrenOf("gridCol").Count() ?? 0;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            WordRow row = table.Rows[i];
            if (columns > 0 && row.Span != columns)
            {
                yield return ($"в строке {Shown.Number(i + 1)} столбцов {Shown.Number(row.Span)} из {Shown.Number(columns)}", $"row {Shown.Number(i + 1)} has {Shown.Number(row.Span)} of {Shown.Number(columns)} columns");
            }

            if (row.Cells.Exists(cell => cell.Element.Children.LastOrDefault(child => child.Name is not ("bookmarkStart" or "bookmarkEnd"))?.Name is not ("p" or "sdt" or "customXml")))
            {
                yield return ($"в строке {Shown.Number(i + 1)} ячейка без абзаца", $"row {Shown.Number(i + 1)} has a cell without a paragraph");
            }
        }

        if (table.Properties is { } properties && OrderFault(properties) is { } misplaced)
        {
            yield return ($"элемент {misplaced} не на месте", $"the element {misplaced} is out of place");
        }
    }

    private static string? OrderFault(PartElement properties)
    {
        string[] order = Orders[properties.Name];
        int last = 0;
        foreach (PartElement child in properties.Children)
        {
            int at = Array.IndexOf(order, child.Name);
            if (at >= 0 && at < last && !(child.Name is "headerReference" or "footerReference" && last <= 1))
            {
                return child.Name;
            }

            last = Math.Max(last, at);
        }

        return null;
    }
}
