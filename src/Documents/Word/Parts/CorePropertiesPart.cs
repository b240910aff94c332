using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Xml;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The properties of the file, all from the document: its dates too, so that the same document gives the same bytes on any day.</summary>
internal static class CorePropertiesPart
{
    public static void Write(OfficialDocument document, string language, XmlUtf8Writer xml)
    {
        xml.Markup("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
            """u8);
        xml.Text(FullTitle(document));
        xml.Markup("</dc:title><dc:subject>"u8);
        xml.Text(document.Title);
        xml.Markup("</dc:subject><dc:creator>"u8);
        xml.Text(string.Join("; ", document.Organizations));
        xml.Markup("</dc:creator><cp:keywords>"u8);
        xml.Text(document.Kind.Name);
        xml.Markup("</cp:keywords><dc:language>"u8);
        xml.Verbatim(language);
        string date = LocalDatePattern.Iso.Format(document.Date.WithCalendar(CalendarSystem.Iso));
        xml.Markup("</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8);
        xml.Verbatim(date);
        xml.Markup("T00:00:00Z</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8);
        xml.Verbatim(date);
        xml.Markup("T00:00:00Z</dcterms:modified></cp:coreProperties>"u8);
    }

    // Kind, date, number, title, as acts are cited: «Справка от 12 января 2026 г. № 12 «О площадках»», but «Резолюция от … по итогам…».
    private static string FullTitle(OfficialDocument document)
    {
        string kind = string.Concat(char.ToUpperInvariant(document.Kind.Name[0]).ToString(), document.Kind.Name.AsSpan(1));
        string number = document.RegistrationNumber is null ? "" : $" № {document.RegistrationNumber}";
        string title = char.IsUpper(document.Title[0]) ? $"«{document.Title}»" : document.Title;
        return document.IsDraft ? $"{kind} (проект) {title}" : $"{kind} от {RussianDate.ForRequisite(document.Date)}{number} {title}";
    }
}
