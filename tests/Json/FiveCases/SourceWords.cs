using System.Text;

namespace InnovationDomain.Json.Tests.FiveCases;

/// <summary>Texts as words: lower case, ё as е, letters apart from digits, without marks.</summary>
internal static class SourceWords
{
    // They come and go with the case of a noun: «об организации» is «организация».
    private static readonly string[] Unsteady = ["о", "об"];

    public static string[] Of(string text)
    {
        var words = new StringBuilder();
        char before = ' ';
        foreach (char letter in text)
        {
            char here = char.IsLetterOrDigit(letter) ? letter is 'ё' or 'Ё' ? 'е' : char.ToLowerInvariant(letter) : ' ';
            words.Append(char.IsDigit(here) != char.IsDigit(before) ? " " : "").Append(here);
            before = here;
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public static bool Contains(string text, string part) => $" {string.Join(' ', Of(text))} ".Contains($" {string.Join(' ', Of(part))} ", StringComparison.Ordinal);

    public static bool IsCyrillic(string text) => text.Any(letter => letter is >= 'А' and <= 'я' or 'ё' or 'Ё');

    public static bool IsUnsteady(string word) => Unsteady.Contains(word);

    public static IEnumerable<string> NumbersOf(string text) => Of(text).Where(word => char.IsDigit(word[0])).Select(number => number.TrimStart('0'));

    /// <summary>Whether two words are one word in two forms: all but an ending of up to three letters, «ся» apart, is the same. Numbers have no forms.</summary>
    public static bool AreForms(string one, string other)
    {
        if (one.EndsWith("ся", StringComparison.Ordinal) && other.EndsWith("ся", StringComparison.Ordinal))
        {
            return AreForms(one[..^2], other[..^2]);
        }

        int same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return one == other || !char.IsDigit(one[0]) && same >= Math.Max(3, Math.Min(one.Length, other.Length) - 3);
    }
}
