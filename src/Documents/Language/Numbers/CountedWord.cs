using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>One word of a counted phrase in the forms that its three counted forms leave no doubt about, each list in the order of the cases.</summary>
internal sealed record CountedWord(string?[] Singular, string?[] Plural, GrammaticalGender? Gender)
{
    public static CountedWord Of(string one, string few, string many, Animacy animacy) =>
        one == few && few == many ? Invariable(one)
        : CountedAdjective.Find(one, many, animacy)
        ?? IrregularCounted.Find(one, few, many, animacy)
        ?? CountedDeclension.Of(one, few, many, animacy);

    /// <summary>A word of which nothing is known but what was given.</summary>
    public static CountedWord Unknown(string one) => new([one, null, null, null, null, null], new string?[6], null);

    private static CountedWord Invariable(string word) =>
        new([word, word, word, word, word, word], [word, word, word, word, word, word], null);
}
