using System.Buffers;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Reads the first word of a text aloud: numbers, signs and abbreviations as they are spoken.</summary>
internal static class SpokenWord
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("АЕЁИОУЫЭЮЯAEIOUY");

    // The names of these begin with a vowel: «эль», «эм», «эн», «эр», «эс», «эф», «эйч», «икс».
    private const string VowelNames = "ЛМНРСФAEFHILMNORSX";

    private const int LongestByLetters = 4;

    // Two consonants begin them, and still they are read as words.
    private static readonly FrozenSet<string> ReadAsWords = "ФГОС СМИ СНИЛС МРОТ ГТО".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Answers the word in small letters; empty when the text begins with none.</summary>
    public static string First(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(" \u00A0\t\r\n«»„“”\"'([");
        if (rest.IsEmpty)
        {
            return "";
        }

        if (char.IsAsciiDigit(rest[0]))
        {
            return SpokenNumber.First(rest);
        }

        if (rest[0] is '№')
        {
            return "номер";
        }

        int end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]))
        {
            end++;
        }

        ReadOnlySpan<char> word = rest[..end];
        if (RomanNumeral.Read(word) is > 0 and var number)
        {
            return Ordinal.InWords(number, GrammaticalCase.Genitive);
        }

        return IsByLetters(word) ? NameOf(word) : Lower(word);
    }

    private static bool IsByLetters(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.ContainsAnyInRange('а', 'я') || word.ContainsAnyInRange('a', 'z') || !char.IsUpper(word[0]))
        {
            return false;
        }

        string acronym = word.ToString();
        bool startsWithConsonants = !IsVowel(word[0]) && !IsVowel(word[1]);
        return !ReadAsWords.Contains(acronym)
            && (Acronyms.Contains(acronym) || word.Length <= LongestByLetters || !word.ContainsAny(Vowels))
            && (startsWithConsonants || word.Length == 2);
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    // The sound that the name begins with is enough.
    private static string NameOf(ReadOnlySpan<char> acronym) =>
        acronym is "США" ? "сэ"
        : VowelNames.Contains(acronym[0], StringComparison.Ordinal) ? "э"
        : Lower(acronym[..1]) + "э";

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Words are compared in small letters, as dictionaries have them.")]
    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
