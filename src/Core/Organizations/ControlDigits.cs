namespace InnovationDomain.Organizations;

/// <summary>Digits of codes and the sums behind their control digits.</summary>
internal static class ControlDigits
{
    /// <summary>Answers the digits alone; spaces, which classifiers and forms set between groups, are left out.</summary>
    public static string Bare(string code, string name)
    {
        ArgumentNullException.ThrowIfNull(code, name);
        string digits = code.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        if (!digits.All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"{name} is “{code}”, which holds more than digits. Give the digits only.", name);
        }

        // The control digits of zeros are right by the sum, and spreadsheets are full of them.
        return digits.Length == 0 || digits.Any(digit => digit != '0') ? digits
            : throw new ArgumentException($"{name} is “{code}”, zeros only, which stand for a number that is not known. Leave it out.", name);
    }

    public static ArgumentException Wrong(string name, string code, char expected, int position) => new(
        $"{name} is “{code}”, whose control digit {position} is {code[position - 1]} and must be {expected}. Some digit is mistyped: compare it with the certificate.", name);

    /// <summary>Answers Σ digit × weight.</summary>
    public static int Sum(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        int sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        return sum;
    }
}
