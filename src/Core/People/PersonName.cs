using System.Globalization;
using InnovationDomain.Wording;

namespace InnovationDomain.People;

/// <summary>A person's name (фамилия, имя, отчество).</summary>
public sealed class PersonName
{
    private PersonName(string surname, string given, string? patronymic) =>
        (Surname, Given, Patronymic) = (surname, given, patronymic);

    /// <summary>Gets the family name (фамилия).</summary>
    public string Surname { get; }

    /// <summary>Gets the first name (имя).</summary>
    public string Given { get; }

    /// <summary>Gets the patronymic (отчество), or <see langword="null"/> for who has none.</summary>
    public string? Patronymic { get; }

    /// <summary>Gets the name as a signature shows it: «И.О. Фамилия», initials first and no space between them.</summary>
    /// <remarks>Source: ГОСТ Р 7.0.97, 5.22 (the order is read in agency instructions; the wording of the 2025 edition was not available).</remarks>
    public string InitialsAndSurname => $"{Initial(Given)}{(Patronymic is null ? "" : Initial(Patronymic))} {Surname}";

    /// <summary>Makes a name of its parts, all in the nominative.</summary>
    /// <exception cref="ArgumentException">A part cannot be printed (see <see cref="PrintableText"/>) or does not begin with a letter.</exception>
    public static PersonName Of(string surname, string given, string? patronymic = null) => new(
        RequirePart(surname, "PersonName.Surname"),
        RequirePart(given, "PersonName.Given"),
        patronymic is null ? null : RequirePart(patronymic, "PersonName.Patronymic"));

    /// <summary>Answers «Фамилия Имя Отчество».</summary>
    public override string ToString() => Patronymic is null ? $"{Surname} {Given}" : $"{Surname} {Given} {Patronymic}";

    private static string RequirePart(string part, string name)
    {
        string text = PrintableText.Require(part, name).Trim();
        return char.IsLetter(text, 0)
            ? text
            : throw new ArgumentException($"{name} is “{text}”, which does not begin with a letter. Give the name in full, as in the passport.", name);
    }

    private static string Initial(string part) =>
        string.Concat(StringInfo.GetNextTextElement(part).ToUpperInvariant(), ".");
}
