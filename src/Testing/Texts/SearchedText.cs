using System.Collections.Frozen;
using System.Text;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Testing;

/// <summary>A text in which words are looked for: without what typography puts between and around them (no-break spaces, quotation marks, kinds of dashes), without ё and breaks of lines.</summary>
internal sealed class SearchedText
{
    private static readonly FrozenDictionary<char, char> Same = new Dictionary<char, char>
    {
        ['\u00A0'] = ' ', ['\u202F'] = ' ', ['\u2009'] = ' ', ['\t'] = ' ', ['\n'] = ' ', ['\r'] = ' ',
        ['\u2010'] = '-', ['\u2011'] = '-', ['\u2012'] = '-', ['–'] = '-', ['—'] = '-', ['−'] = '-', ['’'] = '\'', ['ё'] = 'е', ['Ё'] = 'Е',
    }.ToFrozenDictionary();

    private static readonly FrozenSet<char> Dropped = FrozenSet.ToFrozenSet(['«', '»', '„', '“', '”', '"', '\u00AD', '\u200B', '\u2060', '\uFEFF']);

    private readonly string _cased;
    private readonly string _text;

    private SearchedText(string cased) => (_cased, _text) = (cased, Lower(cased));

    public static SearchedText Of(OfficialDocument document) => Of(DocumentText.Of(document));

    public static SearchedText Of(string text) => new(Bare(text));

    /// <summary>Answers whether the words stand in the text, and not as a part of other words.</summary>
    public bool Has(string words) => PlacesOf(words).Any();

    /// <summary>Answers whether the word stands in the text with a capital.</summary>
    public bool HasName(string name) => PlacesOf(name).Any(at => char.IsUpper(_cased[at]));

    /// <summary>Answers whether words that begin so stand in the text one after another.</summary>
    public bool HasStems(string words)
    {
        string[] stems = [.. Words(Lower(Bare(words))).Select(Stem)];
        string[] text = Words(_text);
        return stems.Length > 0 && Enumerable.Range(0, Math.Max(0, text.Length - stems.Length + 1))
            .Any(at => stems.Select((stem, i) => text[at + i].StartsWith(stem, StringComparison.Ordinal)).All(fits => fits));
    }

    /// <summary>Answers whether the day, the month and the year stand near to one another: «с 1 по 15 марта 2026 года» has both days.</summary>
    public bool HasDate(string day, string month, string year) => PlacesOf(day).Any(at =>
    {
        const int near = 60;
        var after = new SearchedText(_cased[at..Math.Min(_cased.Length, at + near)]);
        return after.Has(month) && after.Has(year);
    });

    private IEnumerable<int> PlacesOf(string words)
    {
        string sought = Lower(Bare(words)).TrimEnd('.', ';', ':', ',', ' ');
        if (sought.Length == 0)
        {
            yield break;
        }

        for (int at = _text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            int end = at + sought.Length;
            bool isWhole = (at == 0 || !Continues(_text[at - 1], sought[0])) && (end == _text.Length || !Continues(_text[end], sought[^1]));
            if (isWhole)
            {
                yield return at;
            }
        }
    }

    private static bool Continues(char beside, char edge) => char.IsLetterOrDigit(beside) && char.IsLetterOrDigit(edge);

    private static string[] Words(string text) => text.Split([' ', '.', ',', ';', ':', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries);

    // Endings have up to three letters («-ыми», «-ами»); of a short word two are kept.
    private static string Stem(string word) => word.Length <= 2 || char.IsDigit(word[0]) ? word : word[..Math.Max(2, word.Length - 3)];

    private static string Lower(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = char.ToLowerInvariant(from[i]);
        }
    });

    // Initials stand close, whether or not the text has spaces between them; a break of the line is a space.
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text.Replace(" / ", " ", StringComparison.Ordinal))
        {
            char kept = Same.GetValueOrDefault(c, c);
            bool isSpare = kept == ' ' && (bare.Length == 0 || bare[^1] is ' ' or '.' or '№');
            if (!isSpare && !Dropped.Contains(c))
            {
                _ = bare.Append(kept);
            }
        }

        return bare.ToString().TrimEnd();
    }
}
