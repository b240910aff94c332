using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Copies;

/// <summary>Puts findings into a document as comments at their places.</summary>
internal static class MarkedCopy
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    public static byte[] Of(WordDocument document, ConformityReport report)
    {
        var copy = new PackageCopy(document);
        WordParagraph? first = document.Paragraphs.Find(paragraph => !paragraph.IsInTextBox);
        if (report.Findings.IsEmpty || first is null)
        {
            return copy.Bytes();
        }

        PartXml? existing = document.Related("comments");
        int id = existing?.Root.ChildrenOf("comment").Max(comment => comment.Number("id")) + 1 ?? 0;
        PartEdits text = copy.Edit(document.Main.Xml);
        var comments = new StringBuilder();
        string prefix = existing is null ? "w:" : copy.Edit(existing).PrefixOf(existing.Root);
        foreach (IGrouping<WordParagraph, ConformityFinding> findings in report.Findings.GroupBy(finding => Anchor(document, finding, first)).OrderBy(group => group.Key.Number))
        {
            Mark(text, findings.Key, [.. findings], ref id, comments, prefix);
        }

        if (existing is null)
        {
            copy.Add("comments", CommentsType, "comments", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="{Word}">{comments}</w:comments>""");
        }
        else if (existing.Root.IsEmpty)
        {
            copy.Edit(existing).AddChild(existing.Root, _ => comments.ToString(), []);
        }
        else
        {
            copy.Edit(existing).Insert(existing.Root.ContentEnd, comments.ToString());
        }

        return copy.Bytes();
    }

    // Comments stand in the document alone: what is found elsewhere is told at its first paragraph.
    private static WordParagraph Anchor(WordDocument document, ConformityFinding finding, WordParagraph first) =>
        finding.Place.Part == document.Main.Name && finding.Place.Paragraph is { } number && document.Paragraphs[number - 1] is { IsInTextBox: false } paragraph ? paragraph : first;

    private static void Mark(PartEdits text, WordParagraph paragraph, ConformityFinding[] findings, ref int id, StringBuilder comments, string commentPrefix)
    {
        PartElement element = paragraph.Element;
        string w = text.PrefixOf(element);
        if (element.IsEmpty)
        {
            int from = id;
            string marks = string.Concat(findings.Select((_, i) => Opening(w, from + i))) + string.Concat(findings.Select((_, i) => Closing(w, from + i)));
            text.AddChild(element, _ => marks, []);
        }

        foreach (ConformityFinding finding in findings)
        {
            if (!element.IsEmpty)
            {
                (int start, int end) = Range(paragraph, finding);
                text.Insert(start, Opening(w, id));
                text.Insert(end, Closing(w, id));
            }

            comments.Append(Comment(finding, id, commentPrefix));
            id++;
        }
    }

    private static (int Start, int End) Range(WordParagraph paragraph, ConformityFinding finding)
    {
        PartElement element = paragraph.Element;
        bool isHere = finding.Place.Paragraph == paragraph.Number && finding.Place.Part == paragraph.Part.Name && finding.Place.Length > 0;
        WordRun[] runs = isHere ? [.. paragraph.Runs.Where(run => run.Start < finding.Place.Start + finding.Place.Length && run.Start + run.Length > finding.Place.Start)] : [];
        if (runs.Length == 0)
        {
            return (paragraph.Properties?.End ?? element.ContentStart, element.ContentEnd);
        }

        return (Top(runs[0].Element, element).Start, Top(runs[^1].Element, element).End);
    }

    // Ranges open and close between the children of the paragraph, which every schema allows.
    private static PartElement Top(PartElement inner, PartElement paragraph)
    {
        PartElement at = inner;
        while (at.Parent is { } parent && parent != paragraph)
        {
            at = parent;
        }

        return at;
    }

    private static string Opening(string w, int id) => string.Create(CultureInfo.InvariantCulture, $"<{w}commentRangeStart {w}id=\"{id}\"/>");

    private static string Closing(string w, int id) => string.Create(CultureInfo.InvariantCulture, $"<{w}commentRangeEnd {w}id=\"{id}\"/><{w}r><{w}commentReference {w}id=\"{id}\"/></{w}r>");

    private static string Comment(ConformityFinding finding, int id, string w)
    {
        string basis = finding.Rule.Clause;
        string[] lines =
        [
            $"{finding.Rule.Id}, {Levels.Russian(finding.Level)}. {finding.Rule.Statement.Russian}.",
            $"Найдено: {finding.Found.Russian}. Ожидается: {finding.Expected.Russian}.",
            $"{finding.Rule.Remedy.Russian}. Основание: {basis}.",
        ];
        string content = string.Concat(lines.Select(line => $"<{w}p><{w}r><{w}t>{PartEdits.Escape(Printable(line))}</{w}t></{w}r></{w}p>"));
        return string.Create(CultureInfo.InvariantCulture, $"<{w}comment {w}id=\"{id}\" {w}author=\"Нормоконтроль\" {w}initials=\"НК\">{content}</{w}comment>");
    }

    private static string Printable(string line) => string.Concat(line.Select(c => char.IsControl(c) || c == '\uFFFC' ? ' ' : c));
}
