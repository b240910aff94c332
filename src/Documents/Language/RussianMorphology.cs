using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Documents.Language.Names;
using InnovationDomain.Documents.Language.Phrases;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>The built-in engine of Russian declension: rules of the grammars, without a dictionary of the language, and never a guess.</summary>
/// <remarks>
/// Immutable, thread-safe, knows no culture. <see cref="Default"/> is enough for most; a <see cref="RussianMorphologyBuilder"/> gives it the user's own words.
/// <code>
/// Declined to = RussianMorphology.Default.Decline(PersonName.Of("Иванова", "Мария", "Петровна"), GrammaticalCase.Dative);   // Ивановой Марии Петровне
/// Declined typed = RussianMorphology.Default.DeclineFullName("М. П. Иванова", GrammaticalCase.Dative);                      // М. П. Ивановой
/// </code>
/// Capital letters, ё, hyphens, spaces and the order of the parts stay as they are.
/// </remarks>
public sealed class RussianMorphology : IMorphology
{
    private readonly NameEngine _names;
    private readonly UserPhrases _phrases;
    private readonly bool _isStrict;
    private readonly EmbeddedNameDeclension _embeddedName;

    internal RussianMorphology(NameEngine names, UserPhrases phrases, bool isStrict) =>
        (_names, _phrases, _isStrict, _embeddedName) = (names, phrases, isStrict, (name, grammaticalCase) => names.DeclineTyped(name, grammaticalCase));

    /// <summary>Gets the engine without a user's dictionary; doubts are warnings.</summary>
    public static RussianMorphology Default { get; } = new RussianMorphologyBuilder().Build();

    /// <inheritdoc/>
    /// <remarks>
    /// Between initials and surname stands a no-break space, as typography puts it. A name of which only initials are known has them in every style;
    /// <see cref="PersonNameStyle.GivenPatronymic"/> gives the initials alone.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> or <paramref name="style"/> is not a named value.</exception>
    /// <exception cref="UnknownFormException">The engine is strict, and the form is in doubt.</exception>
    public Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full)
    {
        ArgumentNullException.ThrowIfNull(name);
        Named.Require(grammaticalCase);
        Named.Require(style);
        Declined declined = _names.Decline(name, grammaticalCase, style);
        return IsGood(declined) ? declined : throw new UnknownFormException([DerivedForm.Of(name, grammaticalCase, declined)]);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> or <paramref name="animacy"/> is not a named value.</exception>
    /// <exception cref="UnknownFormException">The engine is strict, and the form is in doubt.</exception>
    public Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        Named.Require(grammaticalCase);
        Named.Require(animacy);
        if (phrase.TryGetGiven(grammaticalCase, out string? given))
        {
            return new Declined { Text = given, Origin = FormOrigin.Given };
        }

        if (_phrases.TryFind(phrase.Nominative, grammaticalCase, out string? known))
        {
            return new Declined { Text = known, Origin = FormOrigin.Dictionary };
        }

        Declined declined = PhraseDeclension.Decline(phrase, grammaticalCase, animacy, _embeddedName);
        return IsGood(declined) ? declined : throw new UnknownFormException([DerivedForm.Of(phrase, grammaticalCase, declined)]);
    }

    /// <summary>Puts one part of a name into a case, whoever bears it.</summary>
    /// <param name="text">The part in the nominative: «Мамин-Сибиряк», «фон Нейман», «Гасан оглы»; an initial with its point stays.</param>
    /// <param name="part">Which part it is: the same word may decline otherwise as a surname.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <param name="gender">The gender of its bearer; the default is what the part itself tells, if it tells any.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a named one, or the gender is the neuter.</exception>
    /// <exception cref="UnknownFormException">The engine is strict, and the form is in doubt.</exception>
    public Declined DeclineNamePart(string text, PersonNamePart part, GrammaticalCase grammaticalCase, GrammaticalGender? gender = null)
    {
        PrintableText.Require(text, nameof(text));
        Named.Require(part);
        Named.Require(grammaticalCase);
        Named.RequirePersonal(gender);
        return Checked(_names.Decline(text, part, gender, grammaticalCase), text, grammaticalCase);
    }

    /// <summary>Puts a name into a case as it was typed: one to three parts in any order, or initials and a surname in either order.</summary>
    /// <param name="text">The name in the nominative: «Мария Петровна Иванова», «Иванова М.П.», «Алиев Вагиф Гасан оглы».</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <param name="gender">The person's gender; the default is what the name tells, if it tells any.</param>
    /// <returns>The name with the same order, initials and spaces. Where the parts cannot be told apart and it matters, the text itself with <see cref="LanguageWarning.UnclearStructure"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a named one, or the gender is the neuter.</exception>
    /// <exception cref="UnknownFormException">The engine is strict, and the form is in doubt.</exception>
    public Declined DeclineFullName(string text, GrammaticalCase grammaticalCase, GrammaticalGender? gender = null)
    {
        PrintableText.Require(text, nameof(text));
        Named.Require(grammaticalCase);
        Named.RequirePersonal(gender);
        return Checked(_names.DeclineTyped(text, grammaticalCase, gender), text, grammaticalCase);
    }

    /// <summary>Reads a typed name into its parts.</summary>
    /// <param name="text">A name in the nominative with a surname: see <see cref="DeclineFullName"/>.</param>
    /// <param name="name">The name, without a stated gender.</param>
    /// <returns><see langword="false"/> when the parts cannot be told apart («Роман Виктор»), or the text has no surname or nothing beside it.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static bool TryReadName(string text, [NotNullWhen(true)] out PersonName? name)
    {
        PrintableText.Require(text, nameof(text));
        return NameReading.TryRead(text, out name);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public GrammaticalGender? GenderOf(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NameEngine.GenderOf(name);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    public GrammaticalGender? GenderOf(NounPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return phrase.IsPlural ? null
            : phrase.Gender ?? _phrases.GenderOf(phrase.Nominative) ?? PhraseDeclension.GenderOf(phrase);
    }

    private bool IsGood(Declined declined) => !_isStrict || declined.Warnings.IsEmpty;

    private Declined Checked(Declined declined, string nominative, GrammaticalCase grammaticalCase) => IsGood(declined)
        ? declined
        : throw new UnknownFormException([DerivedForm.OfText(nominative, grammaticalCase, declined)]);
}
