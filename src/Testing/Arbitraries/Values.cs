using FsCheck;
using FsCheck.Fluent;
using InnovationDomain.Testing.Drawing;
using InnovationDomain.Testing.Shrinking;

namespace InnovationDomain.Testing;

/// <summary>Values of any type, with FsCheck's own seeds and sizes. Apart from the arbitraries: FsCheck takes every static method there for one, private ones as well.</summary>
internal static class Values
{
    private const int GreatestSeed = int.MaxValue - 1;

    public static Arbitrary<T> Plausible<T>()
        where T : notnull => Arb.From(Of<T>(isExtreme: false), Smaller.Than);

    public static Gen<T> Of<T>(bool isExtreme)
        where T : notnull => Gen.Sized(size => Gen.Choose(0, GreatestSeed).Select(seed => new Draw(seed, size, isExtreme).Any<T>()));
}
