using System.Collections.Frozen;

namespace InnovationDomain.Documents.Model;

/// <summary>Ends the items of an enumeration: «;» after each, «.» after the last.</summary>
internal static class ItemEnding
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndWithAPoint =
        "г. гг. др. пр. д. п. е. руб. коп. тыс. экз. стр. ул. им. л. ч.".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Put(string text, bool isLast)
    {
        ReadOnlySpan<char> body = text.AsSpan().TrimEnd();
        ReadOnlySpan<char> bare = body.TrimEnd(';').TrimEnd(',').TrimEnd();
        if (bare.IsEmpty)
        {
            return text;
        }

        if (bare[^1] == '.' && !EndsWithAbbreviation(bare) && !bare.TrimEnd('.').TrimEnd().IsEmpty && !bare.EndsWith("..", StringComparison.Ordinal))
        {
            bare = bare[..^1].TrimEnd();
        }

        char last = bare[^1];
        return (isLast, last) switch
        {
            (true, '.' or '!' or '?' or '…') => bare.ToString(),
            (true, _) => string.Concat(bare, "."),
            _ => string.Concat(bare, ";"),
        };
    }

    private static bool EndsWithAbbreviation(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text[(text.LastIndexOfAny(' ', '\u00A0', '(') + 1)..];
        int start = 0;
        while (start < word.Length - 1 && (char.IsAsciiDigit(word[start]) || word[start] == '.'))
        {
            start++;
        }

        // «01.09.2021г.» and initials («И.О.») keep their point as well.
        return EndWithAPoint.Contains(word[start..])
            || (word.Length >= 2 && char.IsUpper(word[^2]) && (word.Length == 2 || word[^3] == '.'));
    }
}
