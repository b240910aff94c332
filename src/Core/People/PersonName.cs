using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InnovationDomain.Wording;

namespace InnovationDomain.People;

/// <summary>A person's name (фамилия, имя, отчество) in the nominative and, where its owner knows better, in other cases.</summary>
public sealed class PersonName
{
    private readonly ImmutableArray<PersonNameForm?> _forms;

    private PersonName(ImmutableArray<PersonNameForm?> forms, GrammaticalGender? gender, bool hasOnlyInitials) =>
        (_forms, Gender, HasOnlyInitials) = (forms, gender, hasOnlyInitials);

    /// <summary>Gets the family name (фамилия).</summary>
    public string Surname => _forms[0]!.Surname;

    /// <summary>Gets the first name (имя), or its initial with a dot where only initials are known.</summary>
    public string Given => _forms[0]!.Given;

    /// <summary>Gets the patronymic (отчество) or its initial with a dot, or <see langword="null"/> for who has none.</summary>
    public string? Patronymic => _forms[0]!.Patronymic;

    /// <summary>Gets the gender, when its owner has stated it.</summary>
    /// <value><see langword="null"/>: not stated; it may still be seen from the patronymic.</value>
    public GrammaticalGender? Gender { get; }

    /// <summary>Gets whether the source gives no more than initials: «Э.Б. Поцелуева».</summary>
    public bool HasOnlyInitials { get; }

    /// <summary>Gets the name as a signature shows it: «И.О. Фамилия», initials first and no space between them.</summary>
    /// <remarks>Source: ГОСТ Р 7.0.97, 5.22 (the order is read in agency instructions; the wording of the 2025 edition was not available).</remarks>
    public string InitialsAndSurname => $"{Initial(Given)}{(Patronymic is null ? "" : Initial(Patronymic))} {Surname}";

    /// <summary>Makes a name of its parts, all in the nominative.</summary>
    /// <exception cref="ArgumentException">A part cannot be printed (see <see cref="PrintableText"/>) or does not begin with a letter.</exception>
    public static PersonName Of(string surname, string given, string? patronymic = null) =>
        new([PersonNameForm.Of(surname, given, patronymic), null, null, null, null, null], null, false);

    /// <summary>Makes a name of which the source gives no more than initials.</summary>
    /// <param name="surname">The family name in the nominative.</param>
    /// <param name="initials">One or two letters, each with its dot: «Э.Б.», «М.».</param>
    /// <exception cref="ArgumentException"><paramref name="surname"/> cannot be printed or does not begin with a letter; <paramref name="initials"/> are not one or two letters with dots.</exception>
    public static PersonName OfInitials(string surname, string initials)
    {
        string[] letters = PrintableText.Require(initials, nameof(initials)).Replace(" ", "", StringComparison.Ordinal).Split('.');
        return letters.Length is 2 or 3 && letters[^1].Length == 0 && letters[..^1].All(letter => letter.Length == 1 && char.IsLetter(letter[0]))
            ? new([PersonNameForm.Of(surname, letters[0] + ".", letters.Length == 3 ? letters[1] + "." : null), null, null, null, null, null], null, true)
            : throw new ArgumentException($"initials are “{initials}”. Give one or two letters, each with its dot, such as «Э.Б.», or the whole name with PersonName.Of.", nameof(initials));
    }

    /// <summary>Answers the same name with the gender stated, as surnames such as «Толпыго» need.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gender"/> is not the masculine or the feminine.</exception>
    public PersonName WithGender(GrammaticalGender gender) => gender is GrammaticalGender.Masculine or GrammaticalGender.Feminine
        ? new(_forms, gender, HasOnlyInitials)
        : throw new ArgumentOutOfRangeException(nameof(gender), gender, "A person's name is masculine or feminine: take one of these two.");

    /// <summary>Answers the same name with its form in one case given explicitly; it wins over one that is derived.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public PersonName With(GrammaticalCase grammaticalCase, PersonNameForm form)
    {
        ArgumentNullException.ThrowIfNull(form);

        // Whoever gives the nominative anew, with more than the initials, gives the whole name.
        bool hasSameGiven = grammaticalCase != GrammaticalCase.Nominative || (form.Given == Given && form.Patronymic == Patronymic);
        return new(_forms.SetItem(grammaticalCase.Index, form), Gender, HasOnlyInitials && hasSameGiven);
    }

    /// <summary>Tells the form that was given for a case.</summary>
    /// <returns><see langword="false"/> when none was given and it must be derived.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    public bool TryGetGiven(GrammaticalCase grammaticalCase, [NotNullWhen(true)] out PersonNameForm? form)
    {
        form = _forms[grammaticalCase.Index];
        return form is not null;
    }

    /// <summary>Answers «Фамилия Имя Отчество».</summary>
    public override string ToString() => HasOnlyInitials ? $"{Surname} {Given}{Patronymic}" : _forms[0]!.ToString();

    private static string Initial(string part) =>
        string.Concat(StringInfo.GetNextTextElement(part).ToUpperInvariant(), ".");
}
