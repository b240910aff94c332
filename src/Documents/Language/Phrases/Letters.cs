using System.Buffers;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The letters of Russian, as declension divides them. All in small letters.</summary>
internal static class Letters
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеёиоуыэюя");

    public static bool IsVowel(char letter) => letter is 'а' or 'е' or 'ё' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    // The letters of Russian without a look into the tables of Unicode.
    public static char ToSmall(char letter) => letter switch
    {
        >= 'а' and <= 'я' or 'ё' or < 'A' => letter,
        >= 'А' and <= 'Я' => (char)(letter + ('а' - 'А')),
        'Ё' => 'ё',
        _ => char.ToLowerInvariant(letter),
    };

    public static bool IsSibilant(char letter) => letter is 'ж' or 'ш' or 'ч' or 'щ';

    public static bool IsVelar(char letter) => letter is 'г' or 'к' or 'х';

    public static bool IsSonorant(char letter) => letter is 'л' or 'м' or 'н' or 'р' or 'в';

    public static bool IsObstruent(char letter) => letter is 'б' or 'в' or 'г' or 'д' or 'ж' or 'з' or 'к' or 'п' or 'с' or 'т' or 'ф' or 'х' or 'ц' or 'ч' or 'ш' or 'щ';

    public static int CountVowels(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (char letter in word)
        {
            count += IsVowel(letter) ? 1 : 0;
        }

        return count;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a word is Russian by its letters, so that the rules may touch it.</summary>
    public static bool AreRussian(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (letter is not ((>= 'а' and <= 'я') or 'ё'))
            {
                return false;
            }
        }

        return word.Length > 1 && word.ContainsAny(Vowels);
    }
}
