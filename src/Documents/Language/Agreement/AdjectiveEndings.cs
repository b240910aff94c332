using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>The endings of adjectives, participles and ordinal numerals with a hard stem, and of «третий».</summary>
internal static class AdjectiveEndings
{
    private static readonly string[] Masculine = ["ый", "ого", "ому", "ый", "ым", "ом"];
    private static readonly string[] Feminine = ["ая", "ой", "ой", "ую", "ой", "ой"];
    private static readonly string[] Neuter = ["ое", "ого", "ому", "ое", "ым", "ом"];
    private static readonly string[] Plural = ["ые", "ых", "ым", "ые", "ыми", "ых"];

    private static readonly string[] MasculineThird = ["ий", "ьего", "ьему", "ий", "ьим", "ьем"];
    private static readonly string[] FeminineThird = ["ья", "ьей", "ьей", "ью", "ьей", "ьей"];
    private static readonly string[] NeuterThird = ["ье", "ьего", "ьему", "ье", "ьим", "ьем"];
    private static readonly string[] PluralThird = ["ьи", "ьих", "ьим", "ьи", "ьими", "ьих"];

    /// <param name="agreement">The gender of the noun, or the plural.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <param name="animacy">What the noun is: the accusative of living beings is the genitive, in the masculine and in the plural.</param>
    /// <param name="isStressed">Whether the masculine ends with «-ой»: «второй».</param>
    public static string Hard(AgreementClass agreement, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate, bool isStressed = false)
    {
        GrammaticalCase form = Seen(agreement, grammaticalCase, animacy);
        bool isDirect = form is GrammaticalCase.Nominative or GrammaticalCase.Accusative;
        return agreement switch
        {
            AgreementClass.Masculine when isStressed && isDirect => "ой",
            AgreementClass.Masculine => Masculine[(int)form],
            AgreementClass.Feminine => Feminine[(int)form],
            AgreementClass.Neuter => Neuter[(int)form],
            _ => Plural[(int)form],
        };
    }

    public static string Third(AgreementClass agreement, GrammaticalCase grammaticalCase, Animacy animacy)
    {
        int form = (int)Seen(agreement, grammaticalCase, animacy);
        return agreement switch
        {
            AgreementClass.Masculine => MasculineThird[form],
            AgreementClass.Feminine => FeminineThird[form],
            AgreementClass.Neuter => NeuterThird[form],
            _ => PluralThird[form],
        };
    }

    private static GrammaticalCase Seen(AgreementClass agreement, GrammaticalCase grammaticalCase, Animacy animacy) =>
        (grammaticalCase, animacy, agreement) is (GrammaticalCase.Accusative, Animacy.Animate, AgreementClass.Masculine or AgreementClass.Plural)
            ? GrammaticalCase.Genitive
            : grammaticalCase;
}
