namespace InnovationDomain.Platforms;

/// <summary>The order of numbers of rows (№ строки), run of digits by run of digits: «2» before «10», «1.2» before «1.10».</summary>
/// <remarks>Total: numbers that differ in nothing but leading zeros follow their characters.</remarks>
internal sealed class RowOrder : IComparer<string?>
{
    public static RowOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x;
        ReadOnlySpan<char> right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int leftDigits = DigitsOf(left);
            int rightDigits = DigitsOf(right);
            int order;
            if (leftDigits > 0 && rightDigits > 0)
            {
                ReadOnlySpan<char> a = left[..leftDigits].TrimStart('0');
                ReadOnlySpan<char> b = right[..rightDigits].TrimStart('0');
                order = a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
                left = left[leftDigits..];
                right = right[rightDigits..];
            }
            else
            {
                order = left[0].CompareTo(right[0]);
                left = left[1..];
                right = right[1..];
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}
