using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace InnovationDomain.Testing.Laws;

/// <summary>Signs that a text was put together from parts one of which was missing.</summary>
internal static partial class UnfinishedText
{
    private static readonly ImmutableArray<(string What, Regex Sign)> Signs =
    [
        ("two full stops", TwoStops()), ("two spaces", TwoSpaces()), ("empty quotation marks", EmptyQuotes()), ("empty brackets", EmptyBrackets()), ("a mark after a space", SpacedMark()),
        ("two marks one after the other", TwoMarks()), ("«null»", Null()), ("an unfilled place", Placeholder()), ("the name of a type", TypeName()),
    ];

    /// <summary>Answers a finding for each sign, unless a text of the subject has it already: then it is the owner's own.</summary>
    public static IEnumerable<string?> In(string text, IReadOnlyCollection<string> given)
    {
        string[] lines = text.Split('\n');
        foreach ((string what, Regex sign) in Signs)
        {
            if (!given.Any(sign.IsMatch))
            {
                yield return lines.FirstOrDefault(line => sign.IsMatch(line.TrimStart())) is { } line ? $"the text has {what}: «{line.Trim()}»" : null;
            }
        }
    }

    [GeneratedRegex(@"(?<!\.)\.\.(?!\.)", RegexOptions.CultureInvariant)]
    private static partial Regex TwoStops();

    [GeneratedRegex(@"(?<!\|)[ \u00A0]{2}(?!\|)", RegexOptions.CultureInvariant)]
    private static partial Regex TwoSpaces();

    [GeneratedRegex("«\\s*»|“\\s*”|\"\"", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyQuotes();

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|\{\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"\w[ \u00A0][,;:.!?](?!\.)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedMark();

    [GeneratedRegex(@"[,;:][,;:.]|\.[,;:]\.", RegexOptions.CultureInvariant)]
    private static partial Regex TwoMarks();

    [GeneratedRegex(@"\bnull\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Null();

    [GeneratedRegex(@"\{\d+\}|\{\{?\s*\w[\w.]*\s*\}|<[A-Za-zА-Яа-я_]\w*>|\bTODO\b|\bXXX\b|\?\?\?", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\bSystem\.\w|\bInnovationDomain\.\w|`\d\[", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();
}
