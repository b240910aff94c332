using InnovationDomain.Documents.Language.Names;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Makes a <see cref="RussianMorphology"/> with the user's own dictionary.</summary>
/// <remarks>
/// <code>
/// RussianMorphology morphology = new RussianMorphologyBuilder()
///     .AddName(PersonNamePart.Surname, NounPhrase.Of("Заяц", "Заяца", "Заяцу", "Заяца", "Заяцем", "Заяце").WithGender(GrammaticalGender.Masculine))
///     .AddPhrase(NounPhrase.Of("кванториум", "кванториума", "кванториуму", "кванториум", "кванториумом", "кванториуме"))
///     .Build();
/// </code>
/// What stands in the dictionary wins over the rules, and a form given with the name or phrase itself wins over the dictionary.
/// </remarks>
public sealed class RussianMorphologyBuilder
{
    private readonly Dictionary<PersonNamePart, List<NounPhrase>> _names = new()
    {
        [PersonNamePart.Surname] = [],
        [PersonNamePart.Given] = [],
        [PersonNamePart.Patronymic] = [],
    };

    private readonly List<NounPhrase> _phrases = [];
    private bool _isStrict;

    /// <summary>Adds the forms of a part of a name.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="forms">The nominative with its forms; cases that it does not give stay with the rules. With a gender it is meant for bearers of that gender alone, without for both.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="forms"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not a named value.</exception>
    /// <exception cref="ArgumentException">The part has been added for this gender already, in whatever letters.</exception>
    public RussianMorphologyBuilder AddName(PersonNamePart part, NounPhrase forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        Named.Require(part);
        List<NounPhrase> names = _names[part];
        if (names.Any(known => IsSame(known, forms) && known.Gender == forms.Gender))
        {
            throw new ArgumentException($"The dictionary has «{forms}» as a {part} already. Give all its forms in one entry.", nameof(forms));
        }

        names.Add(forms);
        return this;
    }

    /// <summary>Adds the forms of a noun phrase.</summary>
    /// <param name="singular">The phrase with its forms; it is found by its nominative, whatever the size of the letters.</param>
    /// <param name="plural">Its plural with its forms («кванториумы»), found in the same way; the default is none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="singular"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The phrase has been added already.</exception>
    public RussianMorphologyBuilder AddPhrase(NounPhrase singular, NounPhrase? plural = null)
    {
        ArgumentNullException.ThrowIfNull(singular);
        Add(singular, nameof(singular));
        if (plural is not null)
        {
            Add(plural.AsPlural(), nameof(plural));
        }

        return this;
    }

    /// <summary>Makes the engine throw where it would warn: every form in doubt is an <see cref="UnknownFormException"/> with the line of code that settles it.</summary>
    /// <returns>This builder.</returns>
    /// <remarks>To learn of all the doubts of a document at once, compose it with <see cref="DerivedForms"/> instead and call <see cref="DerivedForms.RequireSure"/>.</remarks>
    public RussianMorphologyBuilder Strict()
    {
        _isStrict = true;
        return this;
    }

    /// <summary>Makes the engine.</summary>
    public RussianMorphology Build() => new(
        new NameEngine(
            new UserNames(_names[PersonNamePart.Surname]),
            new UserNames(_names[PersonNamePart.Given]),
            new UserNames(_names[PersonNamePart.Patronymic])),
        new UserPhrases(_phrases),
        _isStrict);

    private static bool IsSame(NounPhrase one, NounPhrase other) =>
        string.Equals(one.Nominative, other.Nominative, StringComparison.OrdinalIgnoreCase);

    private void Add(NounPhrase phrase, string name)
    {
        if (_phrases.Any(known => IsSame(known, phrase)))
        {
            throw new ArgumentException($"The dictionary has «{phrase}» already. Give all its forms in one entry.", name);
        }

        _phrases.Add(phrase);
    }
}
