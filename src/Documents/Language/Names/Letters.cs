using System.Buffers;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>The Russian alphabet, as declension needs it.</summary>
internal static class Letters
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеёиоуыэюяАЕЁИОУЫЭЮЯ");
    private static readonly SearchValues<char> OfWords = SearchValues.Create("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'’ʼ");

    /// <summary>Tells whether a word is made of Russian letters, and of the apostrophe of «О’Коннор».</summary>
    public static bool AreRussian(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExcept(OfWords);

    public static bool IsVowel(char c) => Vowels.Contains(c);

    public static int CountVowels(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (char c in word)
        {
            count += IsVowel(c) ? 1 : 0;
        }

        return count;
    }

    public static bool AreAllCapitals(ReadOnlySpan<char> text)
    {
        bool holdsLetters = false;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            holdsLetters |= char.IsUpper(c);
        }

        return holdsLetters;
    }

    public static char ToLower(char c) => c switch
    {
        >= 'а' and <= 'я' => c,
        >= 'А' and <= 'Я' => (char)(c + ('а' - 'А')),
        _ => char.ToLowerInvariant(c),
    };
}
