using System.Collections.Immutable;
using System.Xml.Linq;

namespace InnovationDomain.Tests.Support.Word;

/// <summary>What the schema validator does not see and Word stumbles over: names that nothing stands behind, cells without a paragraph, rows that do not fit.</summary>
public static class Package
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Answers everything that is wrong; empty when the file is sound.</summary>
    public static ImmutableArray<string> Faults(WordFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [.. Parts(file), .. Names(file), .. Tables(file), .. Texts(file), .. Ids(file), .. Sections(file), .. Fields(file)];
    }

    private static IEnumerable<string> Parts(WordFile file)
    {
        ImmutableArray<string> parts = file.PartNames();
        XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
        XElement contentTypes = file.Part("[Content_Types].xml");
        string[] typed = [.. contentTypes.Elements(types + "Override").Select(type => type.Attribute("PartName")!.Value.TrimStart('/'))];
        string[] extensions = [.. contentTypes.Elements(types + "Default").Select(type => type.Attribute("Extension")!.Value)];
        string[] targets = [.. Relations(file).Select(relation => Resolve(relation.Attribute("Target")!.Value))];
        return
        [
            .. typed.Except(parts).Select(name => $"The part {name} has a type and is not there."),
            .. parts.Where(name => !typed.Contains(name) && !extensions.Contains(Path.GetExtension(name).TrimStart('.'))).Select(name => $"The part {name} has no type."),
            .. targets.Except(parts).Select(name => $"A relationship leads to {name}, which is not there."),
            .. parts.GroupBy(name => name.ToUpperInvariant()).Where(group => group.Count() > 1).Select(group => $"The part {group.First()} is there twice."),
        ];
    }

    private static IEnumerable<string> Names(WordFile file)
    {
        string[] styles = [.. file.Part("word/styles.xml").Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value)];
        XElement numbering = file.Part("word/numbering.xml");
        string[] numbers = [.. numbering.Elements(W + "num").Select(num => num.Attribute(W + "numId")!.Value)];
        string[] abstracts = [.. numbering.Elements(W + "abstractNum").Select(list => list.Attribute(W + "abstractNumId")!.Value)];
        string[] relations = [.. Relations(file).Select(relation => relation.Attribute("Id")!.Value)];
        XElement document = file.Document;
        return
        [
            .. Values(document, "pStyle").Concat(Values(document, "tblStyle")).Concat(Values(file.Part("word/styles.xml"), "basedOn")).Except(styles).Select(style => $"The style {style} does not exist."),
            .. Values(document, "numId").Except(numbers).Select(list => $"The list {list} does not exist."),
            .. Values(numbering, "abstractNumId").Except(abstracts).Select(list => $"The abstract list {list} does not exist."),
            .. document.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == R).Select(attribute => attribute.Value).Except(relations).Select(id => $"The relationship {id} does not exist."),
        ];
    }

    private static IEnumerable<string> Tables(WordFile file)
    {
        foreach (XElement table in file.Body.Descendants(W + "tbl"))
        {
            int columns = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Count();
            int grid = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Sum(column => (int)column.Attribute(W + "w")!);
            bool inHead = true;
            foreach (XElement row in table.Elements(W + "tr"))
            {
                int taken = row.Elements(W + "tc").Sum(cell => (int?)cell.Element(W + "tcPr")!.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1);
                if (taken != columns)
                {
                    yield return $"A row takes {taken} columns of {columns}.";
                }

                int width = row.Elements(W + "tc").Sum(cell => (int)cell.Element(W + "tcPr")!.Element(W + "tcW")!.Attribute(W + "w")!);
                if (width != grid)
                {
                    yield return $"A row is {width} wide in a grid of {grid}.";
                }

                if (row.Elements(W + "tc").Any(cell => cell.Elements().Last().Name != W + "p"))
                {
                    yield return "A cell does not end with a paragraph.";
                }

                bool isHead = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null;
                if (isHead && !inHead)
                {
                    yield return "A head row stands under a row of data: it is not repeated.";
                }

                inHead &= isHead;
            }

            if (inHead || table.Elements(W + "tr").First().Element(W + "trPr")?.Element(W + "tblHeader") is null)
            {
                yield return "A table has no head, or nothing but a head.";
            }

            if (table.ElementsAfterSelf().FirstOrDefault()?.Name != W + "p")
            {
                yield return "A table is not followed by a paragraph.";
            }
        }
    }

    private static IEnumerable<string> Texts(WordFile file) =>
    [
        .. file.Document.Descendants(W + "t")
            .Where(text => text.Value.Length > 0 && (char.IsWhiteSpace(text.Value[0]) || char.IsWhiteSpace(text.Value[^1]) || text.Value.Contains("  ", StringComparison.Ordinal))
                && text.Attribute(XNamespace.Xml + "space")?.Value != "preserve")
            .Select(text => $"The spaces of “{text.Value}” are lost."),
        .. file.Document.Descendants(W + "t").Where(text => text.Value.Length == 0).Select(_ => "A run has an empty text."),
        .. file.Document.Descendants(W + "t").Where(text => text.Value.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0).Select(text => $"A line end or tab in “{text.Value}” is lost."),
        .. file.Document.Descendants(W + "rFonts").Concat(file.Part("word/styles.xml").Descendants(W + "rFonts"))
            .SelectMany(fonts => fonts.Attributes()).Where(attribute => attribute.Name.LocalName.EndsWith("heme", StringComparison.Ordinal)).Select(attribute => $"A font comes from the theme: {attribute}."),
    ];

    private static IEnumerable<string> Ids(WordFile file)
    {
        string[] bookmarks = [.. file.Document.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "id")!.Value)];
        string[] ends = [.. file.Document.Descendants(W + "bookmarkEnd").Select(mark => mark.Attribute(W + "id")!.Value)];
        string[] drawings = [.. file.Document.Descendants(Drawing + "docPr").Select(drawing => drawing.Attribute("id")!.Value)];
        string[] controls = [.. file.Document.Descendants(W + "sdtPr").Select(control => control.Element(W + "id")!.Attribute(W + "val")!.Value)];
        return
        [
            .. bookmarks.Except(ends).Select(id => $"The bookmark {id} does not end."),
            .. Twice(bookmarks).Concat(Twice(drawings)).Concat(Twice(controls)).Select(id => $"The id {id} is taken twice."),
            .. file.Document.Descendants(Drawing + "docPr").Where(drawing => string.IsNullOrWhiteSpace(drawing.Attribute("descr")?.Value)).Select(_ => "A drawing has no alternative text."),
        ];
    }

    private static IEnumerable<string> Sections(WordFile file)
    {
        XElement[] sections = [.. file.Document.Descendants(W + "sectPr")];
        return
        [
            .. sections.Where(section => !section.Elements(W + "headerReference").Any(header => header.Attribute(W + "type")!.Value == "default")).Select(_ => "A section has no page numbers."),
            .. sections.Select((section, i) => (section, i)).Where(at => at.section.Element(W + "titlePg") is null != at.i > 0).Select(at => $"Section {at.i}: the page without a number is the first of the document and no other."),
            .. sections.Where(section => section.ElementsAfterSelf().Any() && section.Parent!.Name == W + "body").Select(_ => "The last section is not the end of the body."),
        ];
    }

    private static IEnumerable<string> Fields(WordFile file)
    {
        string[] marks = [.. file.Document.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value)];
        return
        [
            .. file.Document.Descendants(W + "instrText").Select(field => field.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(field => field[0] == "REF" && !marks.Contains(field[1])).Select(field => $"A field points to {field[1]}, which is not there."),
            .. file.Body.Descendants(W + "p").Where(paragraph => Kinds(paragraph, "begin") != Kinds(paragraph, "end") || Kinds(paragraph, "begin") != Kinds(paragraph, "separate")).Select(_ => "A field does not end in its paragraph."),
        ];
    }

    private static int Kinds(XElement paragraph, string kind) => paragraph.Descendants(W + "fldChar").Count(mark => mark.Attribute(W + "fldCharType")!.Value == kind);

    private static IEnumerable<XElement> Relations(WordFile file) => file.Part("word/_rels/document.xml.rels").Elements();

    private static string Resolve(string target) => target.StartsWith('/') ? target[1..] : "word/" + target;

    private static IEnumerable<string> Values(XElement root, string name) => root.Descendants(W + name).Select(element => element.Attribute(W + "val")!.Value).Distinct();

    private static IEnumerable<string> Twice(string[] ids) => ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);
}
