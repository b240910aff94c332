using System.Collections.Frozen;
using System.Numerics;
using InnovationDomain.Arithmetic;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>Numbers nearer to zero, years nearer to the pivot, shorter texts. What others refer to by its text or number stays.</summary>
internal static class ScalarSteps
{
    private const int PivotYear = 2024;

    private static readonly FrozenSet<string> Years = FrozenSet.ToFrozenSet(["Year", "OpenedIn", "FirstUsedYear", "ExpectedByYear"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bound = FrozenSet.ToFrozenSet(
        ["Number", "Stage", "Stages", "SubjectKey", "Symbol", "Unit", "Round", "ProtocolNumber", "Digest", "PaperDigest", "LevelAdjective"], StringComparer.Ordinal);

    public static void AddTo(StepBook book)
    {
        book.AddScalar<bool>((value, _) => value ? [false] : []);
        book.AddScalar<int>(Of);
        book.AddScalar<decimal>((value, _) => Of(value));
        book.AddScalar<string>((text, member) => IsBound(member) ? [] : Of(text));
        book.AddScalar<Fraction>((value, _) => Of(value));
        book.AddScalar<Uri>((value, _) => value.AbsoluteUri == "https://example.org/" ? [] : [new Uri("https://example.org/")]);
    }

    /// <summary>Whole numbers on the way to a goal: the goal, half the way, a quarter less … one less.</summary>
    public static IEnumerable<int> Toward(int value, int goal)
    {
        for (long way = (long)value - goal; way != 0; way /= 2)
        {
            yield return (int)(value - way);
        }
    }

    /// <summary>Shorter texts: the letter «а», the first word, the first half, all but the last letter.</summary>
    public static IEnumerable<string> Of(string text)
    {
        if (text != "а")
        {
            yield return "а";
            int word = text.IndexOf(' ', StringComparison.Ordinal);
            foreach (int length in new[] { word, text.Length / 2, text.Length - 1 }.Where(length => length > 0).Distinct())
            {
                string shorter = text[..length].Trim();
                if (shorter.Length > 0 && shorter != "а" && !char.IsHighSurrogate(shorter[^1]))
                {
                    yield return shorter;
                }
            }
        }
    }

    private static bool IsBound(Member member) => member.Name is { } name && Bound.Contains(name);

    private static IEnumerable<int> Of(int value, Member member) =>
        IsBound(member) ? [] : Toward(value, member.Name is { } name && Years.Contains(name) ? PivotYear : 0);

    private static IEnumerable<decimal> Of(decimal value)
    {
        decimal whole = decimal.Truncate(value);
        if (value < 0)
        {
            yield return -value;
        }

        foreach (decimal smaller in new[] { 0, 1, whole, decimal.Truncate(whole / 2), whole - 1 }.Distinct())
        {
            if (smaller >= 0 && smaller < Math.Abs(value))
            {
                yield return smaller;
            }
        }
    }

    private static IEnumerable<Fraction> Of(Fraction value)
    {
        if (value.Sign < 0)
        {
            yield return -value;
        }

        Fraction size = value.Magnitude;
        BigInteger whole = BigInteger.Divide(size.Numerator, size.Denominator);
        foreach (BigInteger smaller in new[] { BigInteger.Zero, BigInteger.One, whole, whole / 2, whole - 1 }.Distinct())
        {
            var candidate = Fraction.Of(smaller, 1);
            if (smaller >= 0 && candidate < size)
            {
                yield return candidate;
            }
        }
    }
}
