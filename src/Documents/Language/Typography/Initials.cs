using System.Collections.Frozen;

namespace InnovationDomain.Documents.Language;

/// <summary>Keeps initials with their surname, and together: «И.О. Фамилия», «Фамилия И.О.», «И.О. де Фамилия».</summary>
internal static class Initials
{
    private const int LongestParticle = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles =
        "де да ди ду дю дер ден дос ла ле лос фон ван тер цу эль аль бен ибн бин".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tells whether the gap stands between the initials of one person («И. О.») and must go.</summary>
    public static bool AreParted(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> left = Binding.LastWord(before);
        if (!IsInitial(left) || !StartsWithInitial(ahead))
        {
            return false;
        }

        ReadOnlySpan<char> beyond = ahead[2..].TrimStart(" \u00A0");
        return StartsWithSurname(beyond[ParticlesLength(beyond)..]) || IsSurname(Binding.LastWord(before[..^2].TrimEnd(" \u00A0")));
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

    /// <summary>How long the particles of a surname are that follow initials, each with the gap after it: 3 for «де Голль», 8 for «ван дер Ваальс», 0 for none.</summary>
    public static int ParticlesBetween(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        if (!char.IsLower(ahead[0]) || !EndsWithInitials(Binding.LastWord(before)))
        {
            return 0;
        }

        int length = ParticlesLength(ahead);
        return length > 0 && StartsWithSurname(ahead[length..]) ? length : 0;
    }

    // Two particles at most: «фон дер», «де ла».
    private static int ParticlesLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        for (int i = 0; i < 2; i++)
        {
            ReadOnlySpan<char> rest = text[length..];
            ReadOnlySpan<char> near = rest.Length > LongestParticle + 1 ? rest[..(LongestParticle + 1)] : rest;
            int gap = near.IndexOfAny(' ', '\u00A0');
            if (gap < 0 || !Particles.Contains(near[..gap]))
            {
                return length;
            }

            length += gap + 1;
        }

        return length;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2 && word[1] == '.' && char.IsUpper(word[0]);

    private static bool EndsWithInitials(ReadOnlySpan<char> word) =>
        IsInitial(word) || (word.Length == 4 && IsInitial(word[..2]) && IsInitial(word[2..]));

    private static bool StartsWithInitial(ReadOnlySpan<char> text) => text.Length >= 2 && IsInitial(text[..2]);

    private static bool StartsWithSurname(ReadOnlySpan<char> text) =>
        text.Length >= 2 && char.IsUpper(text[0]) && (char.IsLetter(text[1]) || text[1] is '’' or '\'');

    private static bool IsSurname(ReadOnlySpan<char> word) => StartsWithSurname(word) && char.IsLetter(word[^1]);
}
