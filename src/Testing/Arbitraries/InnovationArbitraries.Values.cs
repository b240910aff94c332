using FsCheck;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing;

// Numbers, phrases, keys, documents that are referred to.
public static partial class InnovationArbitraries
{
    /// <summary>Exact fractions of a size that people meet; on request beyond what a decimal holds.</summary>
    public static Arbitrary<Fraction> Fractions() => Values.Plausible<Fraction>();

    /// <summary>Phrases of the field with genitive, dative and instrumental; shrinks to «школа» in the given cases.</summary>
    public static Arbitrary<NounPhrase> NounPhrases() => Values.Plausible<NounPhrase>();

    /// <summary>A document of any kind with its date and number.</summary>
    public static Arbitrary<DocumentReference> DocumentReferences() => Values.Plausible<DocumentReference>();

    /// <summary>Absolute addresses, Cyrillic ones among them.</summary>
    public static Arbitrary<Uri> Links() => Values.Plausible<Uri>();

    /// <summary>Keys as people give them, such as «З-15».</summary>
    public static Arbitrary<Id<T>> Keys<T>() => Values.Plausible<Id<T>>();
}
