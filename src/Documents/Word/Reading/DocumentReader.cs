using System.Globalization;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>Walks a part front to back and makes paragraphs, tables and drawings of its elements.</summary>
internal sealed class DocumentReader
{
    private readonly WordPart _part;
    private readonly ParagraphReader _inline;
    private int _section;

    public DocumentReader(WordPart part) => (_part, _inline) = (part, new ParagraphReader(part));

    public void Read()
    {
        PartElement root = _part.Xml.Root;
        PartElement content = root.Name == "document" ? root["body"]! : root;
        Walk(content, null, isInTextBox: false);
    }

    /// <summary>Reads the sections, the headers and footers they name, and the notes.</summary>
    public static void Attach(WordDocument document)
    {
        var parts = new Dictionary<string, WordPart>(StringComparer.OrdinalIgnoreCase);
        AddSections(document);
        WordSection? before = null;
        foreach (WordSection section in document.Sections)
        {
            foreach ((string key, WordPart inherited) in before?.HeadersAndFooters ?? [])
            {
                section.HeadersAndFooters[key] = inherited;
            }

            foreach (PartElement reference in section.Properties.Children.Where(child => child.Name is "headerReference" or "footerReference"))
            {
                Relationship? relation = document.RelationshipById.GetValueOrDefault(reference.Attribute("r:id") ?? "");
                if (relation is null || relation.IsExternal || Part(document, parts, relation.Target) is not { } part)
                {
                    continue;
                }

                section.HeadersAndFooters[$"{reference.Name[..6]} {reference.Attribute("type") ?? "default"}"] = part;
            }

            before = section;
        }

        foreach (string type in (string[])["footnotes", "endnotes"])
        {
            if (document.Related(type) is { } notes)
            {
                var part = new WordPart(document, notes);
                new DocumentReader(part).Read();
                document.Notes.Add(part);
            }
        }
    }

    private static WordPart? Part(WordDocument document, Dictionary<string, WordPart> parts, string name)
    {
        if (!parts.TryGetValue(name, out WordPart? part) && document.Package.Find(name) is { } xml)
        {
            part = new WordPart(document, xml);
            new DocumentReader(part).Read();
            parts.Add(name, part);
            document.HeadersAndFooters.Add(part);
        }

        return part;
    }

    private static void AddSections(WordDocument document)
    {
        PartElement body = document.Main.Xml.Root["body"]!;
        foreach (WordParagraph paragraph in document.Paragraphs)
        {
            if (paragraph.Properties?["sectPr"] is { } properties && paragraph is { Cell: null, IsInTextBox: false })
            {
                document.Sections.Add(new(document.Sections.Count, properties));
            }
        }

        document.Sections.Add(new(document.Sections.Count, body["sectPr"] ?? new PartElement("sectPr", body, [], body.ContentEnd)
        {
            ContentStart = body.ContentEnd,
            ContentEnd = body.ContentEnd,
            End = body.ContentEnd,
        }));
        foreach (WordParagraph paragraph in document.Paragraphs)
        {
            document.Sections[Math.Min(paragraph.Section, document.Sections.Count - 1)].Paragraphs.Add(paragraph);
        }
    }

    private void Walk(PartElement container, WordCell? cell, bool isInTextBox)
    {
        foreach (PartElement child in container.Children)
        {
            switch (child.Name)
            {
                case "p":
                    ReadParagraph(child, cell, isInTextBox);
                    break;
                case "tbl":
                    ReadTable(child, cell, isInTextBox);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" or "footnote" or "endnote":
                    Walk(child, cell, isInTextBox);
                    break;
                case "mc:AlternateContent" when child["mc:Choice"] is { } choice:
                    Walk(choice, cell, isInTextBox);
                    break;
            }
        }
    }

    private void ReadParagraph(PartElement element, WordCell? cell, bool isInTextBox)
    {
        StyleSheet styles = _part.Document.Styles;
        WordStyle? style = styles.Effective(element["pPr"]?.ValueOf("pStyle"), "paragraph");
        var paragraph = new WordParagraph(element, _part, _part.Paragraphs.Count + 1, style, cell, _section, isInTextBox);
        _part.Paragraphs.Add(paragraph);
        cell?.Paragraphs.Add(paragraph);
        List<PartElement> boxes = _inline.Read(paragraph);
        foreach (PartElement box in boxes)
        {
            Walk(box, null, isInTextBox: true);
        }

        if (element["pPr"]?["sectPr"] is not null && cell is null && !isInTextBox)
        {
            _section++;
        }
    }

    private void ReadTable(PartElement element, WordCell? outer, bool isInTextBox)
    {
        var table = new WordTable(element, _part.Document.Styles.Effective(element["tblPr"]?.ValueOf("tblStyle"), "table"), outer, _section);
        _part.Tables.Add(table);
        PartElement[] rows = [.. Unwrapped(element, "tr")];
        for (int r = 0; r < rows.Length; r++)
        {
            var row = new WordRow(rows[r], table);
            table.Rows.Add(row);
            PartElement[] cells = [.. Unwrapped(rows[r], "tc")];
            for (int c = 0; c < cells.Length; c++)
            {
                var cell = new WordCell(cells[c], row, Conditions(table, r, rows.Length, c, cells.Length));
                row.Cells.Add(cell);
                Walk(cells[c], cell, isInTextBox);
            }
        }
    }

    // Rows and cells may stand in content controls.
    private static IEnumerable<PartElement> Unwrapped(PartElement container, string name)
    {
        foreach (PartElement child in container.Children)
        {
            if (child.Name == name)
            {
                yield return child;
            }
            else if (child.Name is "sdt" or "sdtContent" or "customXml" or "ins")
            {
                foreach (PartElement inner in Unwrapped(child, name))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string Conditions(WordTable table, int row, int rows, int cell, int cells)
    {
        if (table.Style is null || table.Properties?["tblLook"] is not { } look)
        {
            return "";
        }

        bool Asked(string name, int bit) => look.Attribute(name) is { } said
            ? said is not ("0" or "false" or "off")
            : int.TryParse(look.Attribute("val"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int bits) && (bits & bit) != 0;

        var conditions = new List<string>();
        if (row == rows - 1 && Asked("lastRow", 0x40))
        {
            conditions.Add("lastRow");
        }

        if (row == 0 && Asked("firstRow", 0x20))
        {
            conditions.Add("firstRow");
        }

        if (cell == cells - 1 && Asked("lastColumn", 0x100))
        {
            conditions.Add("lastCol");
        }

        if (cell == 0 && Asked("firstColumn", 0x80))
        {
            conditions.Add("firstCol");
        }

        return string.Join(' ', conditions);
    }
}
