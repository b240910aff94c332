using System.Buffers;
using System.Globalization;

namespace InnovationDomain.Applications;

/// <summary>What the digest of a content must be: hexadecimal digits, in pairs; letters are brought to the lower case.</summary>
internal static class ContentDigest
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static string? Require(string? digest, string name)
    {
        if (digest is null)
        {
            return null;
        }

        string lower = digest.ToLowerInvariant();
        return lower.Length is >= 32 and <= 128 && lower.Length % 2 == 0 && !lower.AsSpan().ContainsAnyExcept(Digits)
            ? lower
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{name} has {digest.Length} characters and is no digest. Give 32 to 128 hexadecimal digits, such as those of SHA-256, or leave it out."), name);
    }
}
