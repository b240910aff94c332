namespace InnovationDomain.Documents.Language;

/// <summary>Keeps initials with their surname, and together: «И.О. Фамилия», «Фамилия И.О.».</summary>
internal static class Initials
{
    /// <summary>Tells whether the gap stands between the initials of one person («И. О.») and must go.</summary>
    public static bool AreParted(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> left = Binding.LastWord(before);
        if (!IsInitial(left) || !StartsWithInitial(ahead))
        {
            return false;
        }

        ReadOnlySpan<char> beyond = ahead[2..].TrimStart(" \u00A0");
        return StartsWithSurname(beyond) || IsSurname(Binding.LastWord(before[..^2].TrimEnd(" \u00A0")));
    }

    /// <summary>Tells whether the gap stands between initials and a surname.</summary>
    public static bool Hold(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> left = Binding.LastWord(before);
        return EndsWithInitials(left)
            ? StartsWithSurname(ahead)
            : IsSurname(left) && StartsWithInitial(ahead) && StartsWithInitial(ahead[2..].TrimStart(" \u00A0"));
    }

    /// <summary>Tells whether a surname follows initials at once: «И.О.Фамилия».</summary>
    public static bool AreUnspaced(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> left = Binding.LastWord(before);
        return left.Length == 4 && EndsWithInitials(left) && StartsWithSurname(ahead);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2 && word[1] == '.' && char.IsUpper(word[0]);

    private static bool EndsWithInitials(ReadOnlySpan<char> word) =>
        IsInitial(word) || (word.Length == 4 && IsInitial(word[..2]) && IsInitial(word[2..]));

    private static bool StartsWithInitial(ReadOnlySpan<char> text) => text.Length >= 2 && IsInitial(text[..2]);

    private static bool StartsWithSurname(ReadOnlySpan<char> text) =>
        text.Length >= 2 && char.IsUpper(text[0]) && (char.IsLetter(text[1]) || text[1] is '’' or '\'');

    private static bool IsSurname(ReadOnlySpan<char> word) => StartsWithSurname(word) && char.IsLetter(word[^1]);
}
