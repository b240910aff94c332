namespace InnovationDomain.Documents.Tests.Language;

/// <summary>Numbers of every length alike, many of them round, small ones often.</summary>
public static class AnyNumbers
{
    public static Arbitrary<long> Number() => Arb.From(
        from length in Gen.Choose(0, 18)
        from digits in Gen.Elements("0001123456789".ToCharArray()).ArrayOf(length)
        from isNegative in Gen.Elements(true, false, false, false)
        let value = long.Parse("0" + new string(digits), System.Globalization.CultureInfo.InvariantCulture)
        select isNegative ? -value : value);
}
