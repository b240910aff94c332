using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A passive participle of official texts (страдательное причастие), short and full: «утвержден», «утвержденный».</summary>
/// <remarks>
/// <code>
/// Participle.Approved.Mark("Положение о конкурсе");                              // «УТВЕРЖДЕНО»
/// Participle.Approved.ShortForm(AgreementClass.Feminine);                            // «утверждена»
/// Participle.Attached.FullForm("Порядок", GrammaticalCase.Accusative);               // «прилагаемый»: «утвердить прилагаемый Порядок»
/// </code>
/// It agrees with the document, never with the act that approves it: «ПРАВИЛА … УТВЕРЖДЕНЫ приказом». Source: ГОСТ Р 7.0.97, 5.16; without «ё».
/// </remarks>
public sealed class Participle
{
    private readonly string _short;
    private readonly string _fullStem;

    private Participle(string shortForm, string fullStem) => (_short, _fullStem) = (shortForm, fullStem);

    /// <summary>Gets «утвержден».</summary>
    public static Participle Approved { get; } = new("утвержден", "утвержденн");

    /// <summary>Gets «согласован».</summary>
    public static Participle Agreed { get; } = new("согласован", "согласованн");

    /// <summary>Gets «рекомендован».</summary>
    public static Participle Recommended { get; } = new("рекомендован", "рекомендованн");

    /// <summary>Gets «рассмотрен».</summary>
    public static Participle Considered { get; } = new("рассмотрен", "рассмотренн");

    /// <summary>Gets «введен»: «введено в действие».</summary>
    public static Participle PutIntoEffect { get; } = new("введен", "введенн");

    /// <summary>Gets «признан»: «признан утратившим силу».</summary>
    public static Participle Recognized { get; } = new("признан", "признанн");

    /// <summary>Gets «принят».</summary>
    public static Participle Adopted { get; } = new("принят", "принят");

    /// <summary>Gets «подписан».</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Signed by a person; no type of numbers is meant.")]
    public static Participle Signed { get; } = new("подписан", "подписанн");

    /// <summary>Gets «зарегистрирован».</summary>
    public static Participle Registered { get; } = new("зарегистрирован", "зарегистрированн");

    /// <summary>Gets «проведен»: «проведена стратегическая сессия».</summary>
    public static Participle Held { get; } = new("проведен", "проведенн");

    /// <summary>Gets «прилагаемый».</summary>
    public static Participle Attached { get; } = new("прилагаем", "прилагаем");

    /// <summary>Answers the short form, which is a predicate: «утвержден», «утверждена», «утверждено», «утверждены».</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agreement"/> is not a named value.</exception>
    public string ShortForm(AgreementClass agreement)
    {
        Named.Require(agreement);
        return agreement switch
        {
            AgreementClass.Masculine => _short,
            AgreementClass.Feminine => _short + "а",
            AgreementClass.Neuter => _short + "о",
            _ => _short + "ы",
        };
    }

    /// <summary>Answers the short form that agrees with a document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownAgreementException">Its gender is neither stated nor known.</exception>
    public string ShortForm(NounPhrase document) => ShortForm(AgreementClasses.Of(document));

    /// <summary>Answers the short form in capitals, as a mark (гриф) carries it: «УТВЕРЖДЕНО».</summary>
    /// <inheritdoc cref="ShortForm(AgreementClass)"/>
    public string Mark(AgreementClass agreement) => ShortForm(agreement).ToUpperInvariant();

    /// <summary>Answers the short form in capitals that agrees with a document.</summary>
    /// <inheritdoc cref="ShortForm(NounPhrase)"/>
    public string Mark(NounPhrase document) => Mark(AgreementClasses.Of(document));

    /// <summary>Answers all short forms at once, for a blank that is filled in by hand: «утвержден(а/о/ы)».</summary>
    public string Alternatives() => _short + "(а/о/ы)";

    /// <summary>Answers the full form, which is an attribute: «утвержденный», «утвержденной», «прилагаемых».</summary>
    /// <param name="agreement">The gender of the noun, or the plural.</param>
    /// <param name="grammaticalCase">The case; the default is the nominative.</param>
    /// <param name="animacy">What the noun is; the default is a thing, as documents are.</param>
    /// <exception cref="ArgumentOutOfRangeException">A grammatical value is not a named one.</exception>
    public string FullForm(AgreementClass agreement, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative, Animacy animacy = Animacy.Inanimate)
    {
        Named.Require(agreement);
        Named.Require(grammaticalCase);
        Named.Require(animacy);
        return _fullStem + AdjectiveEndings.Hard(agreement, grammaticalCase, animacy);
    }

    /// <summary>Answers the full form that agrees with a document.</summary>
    /// <param name="document">The name or the kind of the document, in the nominative.</param>
    /// <param name="grammaticalCase">The case that the document stands in; the default is the nominative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value.</exception>
    /// <exception cref="UnknownAgreementException">Its gender is neither stated nor known.</exception>
    public string FullForm(NounPhrase document, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        FullForm(AgreementClasses.Of(document), grammaticalCase);

    /// <summary>Answers the masculine of the short form.</summary>
    public override string ToString() => _short;
}
