using System.Globalization;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes numbers in digits as official documents do: a decimal comma, groups of three parted by no-break spaces, a true minus.</summary>
internal static class NumberDigits
{
    public const char NoBreakSpace = '\u00A0';

    // 79 228 162 514 264 337 593 543 950 335 with its sign and comma, and as many zeros.
    private const int Longest = 80;

    /// <param name="value">The number, exact: «1,5» for 1.5 and for 1.50.</param>
    /// <param name="grouped">How many digits the whole part must have before it is parted into groups: five in running text, four in sums of money.</param>
    public static string Of(decimal value, int grouped = 5)
    {
        Span<char> plain = stackalloc char[Longest];
        _ = Math.Abs(value).TryFormat(plain, out int length, default, CultureInfo.InvariantCulture);
        int point = plain[..length].IndexOf('.');
        int whole = point < 0 ? length : point;
        if (point >= 0)
        {
            length = plain[..length].TrimEnd('0').TrimEnd('.').Length;
        }

        Span<char> written = stackalloc char[Longest];
        int end = 0;
        if (value < 0)
        {
            written[end++] = '−';
        }

        for (int i = 0; i < length; i++)
        {
            if (i > 0 && i < whole && whole >= grouped && (whole - i) % 3 == 0)
            {
                written[end++] = NoBreakSpace;
            }

            written[end++] = i == whole ? ',' : plain[i];
        }

        return written[..end].ToString();
    }
}
