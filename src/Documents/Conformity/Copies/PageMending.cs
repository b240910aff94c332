using System.Globalization;
using InnovationDomain.Documents.Conformity.Rules.Page;
using InnovationDomain.Documents.Conformity.Rules.PageNumbers;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Copies;

/// <summary>Mends margins and page numbers.</summary>
internal static class PageMending
{
    private const string HeaderType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int FromEdge = 624;

    private static readonly string[] AfterTitlePage = ["textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"];
    private static readonly string[] AfterIndent = ["contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"];

    public static void Plan(Mending mending)
    {
        foreach (WordSection section in mending.Document.Sections)
        {
            MendMargins(mending, section);
        }

        MendFirstPage(mending);
        foreach (WordParagraph paragraph in mending.Examination.PageNumberParagraphs)
        {
            Centre(mending, paragraph);
        }
    }

    private static void MendMargins(Mending mending, WordSection section)
    {
        if (section.PageMargins is not { } margins)
        {
            return;
        }

        ConformityProfile profile = mending.Profile;
        var values = new List<(string, string)>();
        FindingPlace place = section.Paragraphs.Count > 0 ? FindingPlace.Of(section.Paragraphs[0]) : FindingPlace.Of(mending.Document.Main.Name);

        void Widen(string rule, string side, int actual, int least)
        {
            if (mending.Asks(rule) && actual < least - MarginRule.Tolerance)
            {
                values.Add((side, Number(least)));
                mending.Note(rule, place, Shown.Millimeters(actual).Russian, Shown.Millimeters(least).Russian);
            }
        }

        bool noGutter = mending.Asks("PG07") && section.Gutter != 0;
        int left = section.Left + section.Gutter;
        int leastLeft = profile.IsLongStorage ? Math.Max(1701, profile.Margins.Left.Twips) : profile.Margins.Left.Twips;
        Widen(profile.IsLongStorage ? "PG03" : "PG02", "left", left, leastLeft);
        if (noGutter)
        {
            values.Add(("gutter", "0"));
            if (!values.Exists(value => value.Item1 == "left"))
            {
                values.Add(("left", Number(left)));
            }

            mending.Note("PG07", place, Shown.Millimeters(section.Gutter).Russian, Shown.Millimeters(0).Russian);
        }

        Widen("PG04", "right", section.Right, profile.Margins.Right.Twips);
        Widen("PG05", "top", section.Top, profile.Margins.Top.Twips);
        Widen("PG06", "bottom", section.Bottom, profile.Margins.Bottom.Twips);
        if (section.Header("default")?.HasField("PAGE") == true && section.HeaderDistance < NumberFromEdgeRule.Least - 4)
        {
            Widen("PN05", "header", section.HeaderDistance, FromEdge);
        }

        if (values.Count > 0)
        {
            mending.Edit(margins).SetAttributes(margins, values);
        }
    }

    private static void MendFirstPage(Mending mending)
    {
        WordDocument document = mending.Document;
        WordSection first = document.Sections[0];

        // A section that stands in no markup has no place to write to.
        if (first.Properties.End == first.Properties.Start)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(document.Main.Name);
        bool isNumbered = document.Sections.Exists(section => section.HeadersAndFooters.Values.Any(part => part.HasField("PAGE") || part.Paragraphs.Exists(paragraph => paragraph.Text.Any(char.IsAsciiDigit))));
        bool adds = mending.Asks("PN01") && !isNumbered && mending.Examination.HasSecondPage && first.Header("default") is null;
        if (adds)
        {
            AddNumber(mending, first);
            mending.Note("PN01", place, "нет номера", "номер страницы");
        }

        bool shows = mending.Asks("PN02") && first.Header("default")?.HasField("PAGE") == true;
        if ((adds || shows) && !first.HasTitlePage && first.Properties["titlePg"] is null)
        {
            mending.Edit(first.Properties).AddChild(first.Properties, w => $"<{w}titlePg/>", AfterTitlePage);
            if (shows)
            {
                mending.Note("PN02", place, "номер на первой странице", "первая страница без номера");
            }
        }
    }

    private static void AddNumber(Mending mending, WordSection first)
    {
        string header = $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="{Word}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>""";
        string id = mending.Copy.Add("pageNumber", HeaderType, "header", header);
        PartEdits edits = mending.Edit(first.Properties);
        string w = edits.PrefixOf(first.Properties);
        if (!first.Properties.IsEmpty)
        {
            edits.Insert(first.Properties.ContentStart, $"""<{w}headerReference xmlns:r="{Office}" {w}type="default" r:id="{id}"/>""");
        }
    }

    private static void Centre(Mending mending, WordParagraph paragraph)
    {
        ParagraphFormat format = paragraph.Format;
        bool isFramed = paragraph.Properties?["framePr"] is not null || paragraph.Text.Contains('\t', StringComparison.Ordinal);
        bool isIndented = format.FirstLine is not (null or 0) || (format.Left ?? 0) != (format.Right ?? 0);
        if (!mending.Asks("PN04") || isFramed || paragraph.IsInTextBox || paragraph.Cell is not null || (format.Alignment == "center" && !isIndented))
        {
            return;
        }

        mending.Note("PN04", FindingPlace.Of(paragraph), Rules.Alignments.Name(format).Russian, "по центру");
        PartEdits edits = mending.Edit(paragraph.Element);
        if (paragraph.Properties is not { } properties)
        {
            string prefix = edits.PrefixOf(paragraph.Element);
            edits.Insert(paragraph.Element.ContentStart, $"<{prefix}pPr>{Indent(prefix, isIndented)}<{prefix}jc {prefix}val=\"center\"/></{prefix}pPr>");
            return;
        }

        foreach (PartElement old in properties.Children.Where(child => child.Name == "jc" || (isIndented && child.Name == "ind")))
        {
            edits.Remove(old);
        }

        edits.AddChild(properties, w => $"{Indent(w, isIndented)}<{w}jc {w}val=\"center\"/>", AfterIndent[2..].Where(name => name != "jc").ToArray());
    }

    private static string Indent(string w, bool isIndented) => isIndented ? $"<{w}ind {w}left=\"0\" {w}right=\"0\" {w}firstLine=\"0\"/>" : "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
