using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace InnovationDomain.Tests.Support.Word;

/// <summary>The numbers that an editor prints before the points of a document, counted from the file as an editor counts them.</summary>
public static class EffectiveNumbers
{
    private static readonly XNamespace W = WordFile.W;

    /// <summary>Answers the number of each paragraph that is numbered with figures, «2.1.», in the order of the document.</summary>
    public static ImmutableArray<(string Number, string Text)> Of(WordFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        XElement numbering = file.Part("word/numbering.xml");
        var lists = numbering.Elements(W + "num").ToDictionary(
            num => (int)num.Attribute(W + "numId")!,
            num => numbering.Elements(W + "abstractNum").Single(list => list.Attribute(W + "abstractNumId")!.Value == num.Element(W + "abstractNumId")!.Attribute(W + "val")!.Value));
        var counters = new Dictionary<string, int[]>();
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (XElement paragraph in file.Body.Descendants(W + "p"))
        {
            if (paragraph.Element(W + "pPr")?.Element(W + "numPr") is not { } properties)
            {
                continue;
            }

            XElement list = lists[(int)properties.Element(W + "numId")!.Attribute(W + "val")!];
            int level = (int)properties.Element(W + "ilvl")!.Attribute(W + "val")!;
            XElement definition = list.Elements(W + "lvl").Single(candidate => (int)candidate.Attribute(W + "ilvl")! == level);
            if (definition.Element(W + "numFmt")!.Attribute(W + "val")!.Value != "decimal")
            {
                continue;
            }

            // Counters belong to the abstract list: lists that share one run on.
            string key = list.Attribute(W + "abstractNumId")!.Value;
            int[] counts = counters.TryGetValue(key, out int[]? known) ? known : counters[key] = new int[9];
            counts[level]++;
            counts.AsSpan(level + 1).Clear();
            string number = definition.Element(W + "lvlText")!.Attribute(W + "val")!.Value;
            for (int i = 0; i <= level; i++)
            {
                number = number.Replace($"%{i + 1}", counts[i].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            }

            found.Add((number, WordParagraph.Read(paragraph).Text));
        }

        return found.ToImmutable();
    }
}
