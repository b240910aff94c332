using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Wording;

/// <summary>A noun with all that belongs to it (именная группа), given in the nominative and, where its owner knows better, in other cases.</summary>
/// <remarks>
/// A phrase is a fact; documents put it into the case that their sentence needs. A form given here always wins over one that is derived.
/// <code>
/// NounPhrase head = "директор гимназии";
/// NounPhrase council = NounPhrase.Of("педсовет").With(GrammaticalCase.Dative, "педсовету");
/// </code>
/// </remarks>
public sealed class NounPhrase
{
    private readonly ImmutableArray<string?> _forms;

    private NounPhrase(ImmutableArray<string?> forms, GrammaticalGender? gender = null, bool isPlural = false) =>
        (_forms, Gender, IsPlural) = (forms, gender, isPlural);

    /// <summary>Gets the phrase as it stands in a dictionary or a charter.</summary>
    public string Nominative => _forms[(int)GrammaticalCase.Nominative]!;

    /// <summary>Gets the gender of the head, when its owner has stated it: what agrees with the phrase needs it.</summary>
    /// <value><see langword="null"/>: not stated, or a plural.</value>
    public GrammaticalGender? Gender { get; }

    /// <summary>Gets whether its owner has stated that the phrase is a plural: «правила».</summary>
    public bool IsPlural { get; }

    /// <summary>Makes a phrase of which only the nominative is given.</summary>
    /// <param name="nominative">The phrase in the nominative: «руководители образовательных организаций».</param>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static NounPhrase Of(string nominative) =>
        new([PrintableText.Require(nominative, nameof(nominative)), null, null, null, null, null]);

    /// <summary>Makes a phrase of all its forms.</summary>
    /// <exception cref="ArgumentException">A form cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static NounPhrase Of(string nominative, string genitive, string dative, string accusative, string instrumental, string prepositional) =>
        new([
            PrintableText.Require(nominative, nameof(nominative)),
            PrintableText.Require(genitive, nameof(genitive)),
            PrintableText.Require(dative, nameof(dative)),
            PrintableText.Require(accusative, nameof(accusative)),
            PrintableText.Require(instrumental, nameof(instrumental)),
            PrintableText.Require(prepositional, nameof(prepositional)),
        ]);

    /// <summary>Makes a phrase of which only the nominative is given.</summary>
    /// <inheritdoc cref="Of(string)"/>
    /// <returns><see langword="null"/> for <see langword="null"/>, so that an optional property can be given what may be missing.</returns>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    [return: NotNullIfNotNull(nameof(nominative))]
    public static implicit operator NounPhrase?(string? nominative) => nominative is null ? null : Of(nominative);

    /// <summary>Answers the same phrase with one form given explicitly.</summary>
    /// <param name="grammaticalCase">The case of <paramref name="form"/>; the nominative may be replaced too.</param>
    /// <param name="form">The whole phrase in that case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    /// <exception cref="ArgumentException"><paramref name="form"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public NounPhrase With(GrammaticalCase grammaticalCase, string form) =>
        new(_forms.SetItem(grammaticalCase.Index, PrintableText.Require(form, nameof(form))), Gender, IsPlural);

    /// <summary>Answers the same phrase with the gender of its head stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gender"/> is not a named value.</exception>
    public NounPhrase WithGender(GrammaticalGender gender) => Enum.IsDefined(gender)
        ? new(_forms, gender)
        : throw new ArgumentOutOfRangeException(nameof(gender), gender, "Russian has three genders: take one of the named values of GrammaticalGender.");

    /// <summary>Answers the same phrase, stated to be a plural, which has no gender.</summary>
    public NounPhrase AsPlural() => new(_forms, null, isPlural: true);

    /// <summary>Tells the form that was given for a case.</summary>
    /// <returns><see langword="false"/> when none was given and it must be derived.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    public bool TryGetGiven(GrammaticalCase grammaticalCase, [NotNullWhen(true)] out string? form)
    {
        form = _forms[grammaticalCase.Index];
        return form is not null;
    }

    /// <summary>Answers the nominative.</summary>
    public override string ToString() => Nominative;
}
