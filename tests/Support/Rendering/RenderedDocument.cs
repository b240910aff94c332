using System.Collections.Immutable;
using System.Xml.Linq;

namespace InnovationDomain.Tests.Support.Rendering;

/// <summary>The pages of a laid-out document: lines of words with their places, from the top of each page down.</summary>
public sealed record RenderedDocument(ImmutableArray<RenderedPage> Pages)
{
    /// <summary>Gets all words, page by page and line by line; a no-break space parts words like any other.</summary>
    public IEnumerable<string> Words => Pages.SelectMany(page => page.Lines).SelectMany(line => line.Words).Select(word => word.Text);

    internal static RenderedDocument Read(string layout)
    {
        XElement html = XElement.Parse(layout[layout.IndexOf("<html", StringComparison.Ordinal)..].Replace("&nbsp;", " ", StringComparison.Ordinal));
        return new([.. html.Descendants().Where(Is("page")).Select(page => new RenderedPage(
            Lines(page.Descendants().Where(Is("word")).Select(ToWord))))]);
    }

    // The tool splits a justified line with a tab into blocks; words whose boxes share a base line are one line to a reader.
    private static ImmutableArray<RenderedLine> Lines(IEnumerable<RenderedWord> words) =>
        [.. words.GroupBy(word => Math.Round(word.Bottom / Millimeters.OfPoints(2)))
            .OrderBy(line => line.Key)
            .Select(line => new RenderedLine([.. line.OrderBy(word => word.Left)]))];

    private static RenderedWord ToWord(XElement word) => new(
        word.Value, Measure(word, "xMin"), Measure(word, "yMin"), Measure(word, "xMax"), Measure(word, "yMax"));

    private static double Measure(XElement word, string edge) => Millimeters.OfPoints((double)word.Attribute(edge)!);

    private static Func<XElement, bool> Is(string name) => element => element.Name.LocalName == name;
}
