using System.Globalization;
using System.Text.RegularExpressions;

namespace InnovationDomain.Json.Tests.FiveCases;

/// <summary>Says of every word of a source where the JSON has it, and is held against both.</summary>
/// <remarks>
/// The lines go through the source from its first word to its last one:
/// <code>
/// words of the source => place              the place has these words
/// words of the source => place = value      the place is this value; «list[] = 5» is a length
/// words of the source ~> place              the place has these words in other forms: the nominative of an inflected name
/// words of the source !> place: words -- reason     the place has other words
/// words of the source -- reason             left out
/// </code>
/// Several places are joined by « &amp; », «list[2,3]» stands for two places. A line without words speaks of the words before it; with «!>» it speaks of
/// words, or of a value, that are not in the source.
/// </remarks>
internal sealed partial class Account
{
    private readonly List<(string Source, List<Claim> Claims)> _entries = [];

    public Account(string text)
    {
        foreach (string line in text.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('#')))
        {
            Match parts = Line().Match(line);
            Assert.True(parts.Success, $"The line says neither a place nor a reason: {line}");
            string source = parts.Groups["source"].Value.Trim();
            if (source.Length > 0 || parts.Groups["tie"].Value == "!>")
            {
                _entries.Add((source, []));
            }

            if (parts.Groups["tie"].Success)
            {
                _entries[^1].Claims.AddRange(Claims(parts.Groups["tie"].Value, parts.Groups["rest"].Value, _entries[^1].Source));
            }
        }
    }

    /// <summary>What is lost, or invented, or told wrongly; empty when text and data say the same.</summary>
    public IReadOnlyList<string> Findings(string source, string json)
    {
        var leaves = new JsonLeaves(json);
        return [.. OfTheOrder(source), .. _entries.SelectMany(entry => OfTheEntry(entry.Source, entry.Claims, leaves)), .. leaves.Values.SelectMany(leaf => OfTheLeaf(leaf.Key, leaf.Value))];
    }

    // The account says all of the source, in its order.
    private IEnumerable<string> OfTheOrder(string source)
    {
        string[] said = [.. _entries.SelectMany(entry => SourceWords.Of(entry.Source))];
        string[] written = SourceWords.Of(source);
        int same = said.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < said.Length || same < written.Length)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"word {same}: the source goes on «{Excerpt(written, same)}», the account «{Excerpt(said, same)}»");
        }
    }

    private static IEnumerable<string> OfTheEntry(string source, List<Claim> claims, JsonLeaves leaves)
    {
        foreach (Claim claim in claims.Where(claim => !Holds(claim, leaves.At(claim.Place))))
        {
            yield return $"{claim.Place}: is «{leaves.At(claim.Place)}», and should be or have «{claim.Value ?? claim.Words}» ({claim.Tie})";
        }

        bool isLiteral = claims.Count > 0 && claims.All(claim => claim.Tie != Tie.Differs);
        string[] kept = [.. claims.SelectMany(claim => SourceWords.NumbersOf($"{leaves.At(claim.Place)}"))];
        foreach (string lost in SourceWords.NumbersOf(source).Where(number => isLiteral && !kept.Contains(number)))
        {
            yield return $"«{source}»: the number {lost} is at none of its places";
        }
    }

    private static bool Holds(Claim claim, string? actual) => actual is not null && (claim switch
    {
        { Value: { } value } => actual == value,
        { Tie: Tie.Inflected } => SourceWords.Of(claim.Words).All(word => SourceWords.IsUnsteady(word) || SourceWords.Of(actual).Any(other => SourceWords.AreForms(word, other))),
        _ => SourceWords.Contains(actual, claim.Words),
    });

    // Every word of the JSON is somebody's: nothing is invented.
    private IEnumerable<string> OfTheLeaf(string place, string value)
    {
        Claim[] claims = [.. _entries.SelectMany(entry => entry.Claims).Where(claim => claim.Place == place)];
        if (!SourceWords.IsCyrillic(value))
        {
            return claims.Any(claim => claim.Value == value) ? [] : [$"{place}: «{value}» is not in the account"];
        }

        return SourceWords.Of(value)
            .Where(word => !claims.Any(claim => claim.Value is null && SourceWords.Of(claim.Words).Any(said => claim.Tie == Tie.Inflected ? SourceWords.AreForms(said, word) : said == word)))
            .Select(word => $"{place}: «{word}» is not in the words that the account gives for it");
    }

    private static IEnumerable<Claim> Claims(string tie, string rest, string source) =>
        from claim in tie == "!>" ? [rest[..rest.IndexOf(" -- ", StringComparison.Ordinal)]] : rest.Split(" & ")
        let parts = Place().Match(claim.Trim())
        from place in Places(parts.Groups["place"].Value)
        select new Claim(
            tie switch { "=>" => Tie.Stands, "~>" => Tie.Inflected, _ => Tie.Differs },
            place,
            parts.Groups["words"] is { Success: true } words ? words.Value : source,
            parts.Groups["value"] is { Success: true } value ? value.Value : null);

    // «sections[2,3].heldOn» is sections[2].heldOn and sections[3].heldOn.
    private static IEnumerable<string> Places(string place) => Several().Match(place) is { Success: true } several
        ? several.Groups[1].Value.Split(',').SelectMany(index => Places(string.Concat(place.AsSpan(0, several.Index), $"[{index}]", place.AsSpan(several.Index + several.Length))))
        : [place];

    private static string Excerpt(string[] words, int from) => string.Join(' ', words.Skip(from).Take(6));

    [GeneratedRegex(@"^(?<source>.*?)(?:(?<tie>=>|~>) (?<rest>.+)|(?<tie>!>) (?<rest>.+ -- .+)|-- .+)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<place>[^ :]+)(?:: (?<words>.+)| = (?<value>.+))?$")]
    private static partial Regex Place();

    [GeneratedRegex(@"\[(\d+(?:,\d+)+)\]")]
    private static partial Regex Several();
}
