using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using static InnovationDomain.Documents.Word.Letterheads.Ooxml;

namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>Carries markup of a letterhead over: styles under names of their own, fonts of the theme by name, without what only an editor needs; what must not be is refused.</summary>
internal sealed class LetterheadMarkup(LetterheadStyles styles)
{
    // Ours are counted from 1.
    private const int FirstDrawing = 100_000;

    private static readonly FrozenSet<XNamespace> Carried = FrozenSet.ToFrozenSet<XNamespace>([W, A, Wp, Pic, V, O, W10]);
    private static readonly FrozenSet<XNamespace> CarriedOfAttributes = FrozenSet.ToFrozenSet<XNamespace>([XNamespace.None, W, R, XNamespace.Xml]);
    private static readonly FrozenSet<string> Dropped = FrozenSet.ToFrozenSet<string>(
        ["bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "extLst", "lock"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unwrapped = FrozenSet.ToFrozenSet<string>(["smartTag", "customXml"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Fields = FrozenSet.ToFrozenSet<string>(["PAGE", "NUMPAGES", "SECTIONPAGES"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Refused = new Dictionary<string, string>
    {
        ["object"] = "an embedded object. Put a picture in its place.", ["OLEObject"] = "an embedded object. Put a picture in its place.",
        ["control"] = "an ActiveX control. Take it out.", ["altChunk"] = "a foreign document inside. Take it out.", ["subDoc"] = "another document inside. Take it out.",
        ["footnoteReference"] = "a footnote. Take it out.", ["endnoteReference"] = "an endnote. Take it out.",
        ["commentReference"] = "a comment. Delete the comments.", ["commentRangeStart"] = "a comment. Delete the comments.", ["commentRangeEnd"] = "a comment. Delete the comments.",
        ["ins"] = "a tracked change. Accept all changes.", ["del"] = "a tracked change. Accept all changes.", ["moveFrom"] = "a tracked change. Accept all changes.", ["moveTo"] = "a tracked change. Accept all changes.",
        ["numPr"] = "a numbered list. Type the numbers.", ["vanish"] = "hidden text. Delete it.", ["attachedTemplate"] = "an attached template. Take it out.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private int _drawings = FirstDrawing;

    /// <summary>Copies an element and all in it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="part">Where it stands, for the message of a refusal.</param>
    /// <param name="relation">Answers the new id of a relation.</param>
    /// <returns>Nothing, itself, or what stands inside of a wrapper.</returns>
    public IEnumerable<XElement> Carry(XElement element, string part, Func<string, string> relation)
    {
        if (element.Name.Namespace == Mc)
        {
            return element.Name.LocalName == "AlternateContent" && element.Element(Mc + "Fallback") is { } fallback ? Inside(fallback) : [];
        }

        string name = element.Name.LocalName;
        if (!Carried.Contains(element.Name.Namespace) || (Dropped.Contains(name) && element.Name.Namespace != V))
        {
            return [];
        }

        if (Refused.TryGetValue(name, out string? fault))
        {
            throw new InvalidLetterheadException(part, $"<{name}>: {fault}");
        }

        if (element.Name == W + "sdt")
        {
            return element.Element(W + "sdtContent") is { } content ? Inside(content) : [];
        }

        if (element.Name.Namespace == W && Unwrapped.Contains(name))
        {
            return Inside(element);
        }

        RequireField(element, part);
        var copy = new XElement(element.Name);
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && CarriedOfAttributes.Contains(attribute.Name.Namespace)))
        {
            string local = attribute.Name.LocalName;
            if (!local.StartsWith("rsid", StringComparison.Ordinal) && !local.StartsWith("theme", StringComparison.Ordinal) && !local.EndsWith("Theme", StringComparison.Ordinal) && local != "cstheme")
            {
                copy.SetAttributeValue(attribute.Name, attribute.Name.Namespace == R ? relation(attribute.Value) : attribute.Value);
            }
        }

        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XText text:
                    copy.Add(new XText(text.Value));
                    break;
                case XElement inner:
                    copy.Add(Carry(inner, part, relation));
                    break;
                default:
                    break;
            }
        }

        return [Adjusted(element, copy)];

        IEnumerable<XElement> Inside(XElement wrapper) => wrapper.Elements().SelectMany(inner => Carry(inner, part, relation));
    }

    private XElement Adjusted(XElement original, XElement copy)
    {
        if (copy.Name == W + "pStyle" || copy.Name == W + "rStyle" || copy.Name == W + "tblStyle")
        {
            copy.SetAttributeValue(W + "val", styles.Use(original.Attribute(W + "val")?.Value ?? ""));
        }
        else if (copy.Name == W + "rFonts")
        {
            styles.SetFonts(original, copy);
        }
        else if (copy.Name == W + "p")
        {
            XElement? properties = copy.Element(W + "pPr");
            if (properties is null)
            {
                copy.AddFirst(properties = new XElement(W + "pPr"));
            }

            if (properties.Element(W + "pStyle") is null)
            {
                properties.AddFirst(new XElement(W + "pStyle", new XAttribute(W + "val", styles.UseDefaultParagraph())));
            }
        }
        else if (copy.Name == Wp + "docPr")
        {
            copy.SetAttributeValue("id", (++_drawings).ToString(CultureInfo.InvariantCulture));
            if (string.IsNullOrWhiteSpace(copy.Attribute("descr")?.Value))
            {
                copy.SetAttributeValue("descr", "Изображение на бланке организации");
            }
        }

        return copy;
    }

    // What a field does may reach far out of the document: other files, programs, the clock. The numbers of pages are all that a letterhead needs.
    private static void RequireField(XElement element, string part)
    {
        string? code = element.Name == W + "fldSimple" ? element.Attribute(W + "instr")?.Value : element.Name == W + "instrText" ? element.Value : null;
        string? name = code?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        if (name is not null && name[0] != '\\' && !Fields.Contains(name))
        {
            throw new InvalidLetterheadException(part, $"the field {name}. Put its text in its place; only PAGE, NUMPAGES and SECTIONPAGES are carried over.");
        }
    }
}
