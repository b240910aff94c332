using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The lists of a document: one of dashes, one multilevel list for each clause list, so that every one begins with 1, and one for each letter list.</summary>
/// <remarks>
/// Each clause list has an abstract definition of its own: lists that share one run on in some editors in spite of an override.
/// </remarks>
internal static class NumberingPart
{
    /// <summary>The number under which dash lists go.</summary>
    public const int DashListId = 1;

    /// <summary>The number of the first clause list; the others follow by one.</summary>
    public const int FirstClauseListId = 2;

    /// <summary>The number of a letter list, by its place among the letter lists of the document, from 0.</summary>
    public static int LetterListId(int clauseLists, int index) => FirstClauseListId + clauseLists + index;

    public static string Xml(Layout layout, int clauseLists, int letterLists)
    {
        var xml = new StringBuilder(1024 + (1024 * clauseLists));
        xml.Append("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            """);
        AppendAbstract(xml, DashListId, "singleLevel", [Level(0, "bullet", "–", layout)]);
        for (int list = 0; list < clauseLists; list++)
        {
            AppendAbstract(xml, FirstClauseListId + list, "multilevel", Enumerable.Range(0, ClauseList.MaxDepth).Select(level => Level(level, "decimal", ClauseNumber(level), layout)));
        }

        for (int list = 0; list < letterLists; list++)
        {
            AppendAbstract(xml, LetterListId(clauseLists, list), "singleLevel", [Level(0, "russianLower", "%1)", layout)]);
        }

        for (int id = DashListId; id < LetterListId(clauseLists, letterLists); id++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{id}"/></w:num>""");
        }

        return xml.Append("</w:numbering>").ToString();
    }

    private static void AppendAbstract(StringBuilder xml, int id, string type, IEnumerable<string> levels)
    {
        // Lists of one nsid are one list to Word, so each has its own; a counter keeps them the same in every run.
        xml.Append(CultureInfo.InvariantCulture, $"""<w:abstractNum w:abstractNumId="{id}"><w:nsid w:val="{id:X8}"/><w:multiLevelType w:val="{type}"/>""");
        xml.AppendJoin("", levels).Append("</w:abstractNum>");
    }

    private static string Level(int level, string format, string text, Layout layout) => string.Create(CultureInfo.InvariantCulture,
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="{layout.FirstLineIndent}"/></w:pPr></w:lvl>""");

    // «%1.», «%1.%2.» and so on: Word puts the numbers of the levels in.
    private static string ClauseNumber(int level) =>
        string.Concat(Enumerable.Range(1, level + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"%{number}.")));
}
