using System.Numerics;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Tests.Arithmetic;

/// <summary>Fractions on both sides of the bounds of int and long, and the corners.</summary>
public static class Fractions
{
    public static Arbitrary<Fraction> Any() => Arb.From(Fraction);

    // Before Fraction, which is made of it.
    private static Gen<BigInteger> Whole { get; } =
        from start in Gen.Elements<BigInteger>(0, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, BigInteger.Pow(10, 30))
        from offset in Gen.Choose(-3, 3)
        select start + offset;

    public static Gen<Fraction> Fraction { get; } = Gen.Frequency(
        (6, from numerator in Gen.Choose(-30, 30) from denominator in Gen.Choose(1, 12) select InnovationDomain.Arithmetic.Fraction.Of(numerator, denominator)),
        (3, from numerator in Whole from denominator in Whole select denominator.IsZero ? default : InnovationDomain.Arithmetic.Fraction.Of(numerator, denominator)),
        (1, Gen.Constant(default(Fraction))));
}
