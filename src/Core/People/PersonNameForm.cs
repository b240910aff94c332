using InnovationDomain.Wording;

namespace InnovationDomain.People;

/// <summary>The parts of a person's name in one grammatical case (форма имени): «Ивановой Марии Петровне».</summary>
/// <remarks>Equal when all parts are, by ordinal characters.</remarks>
public sealed record PersonNameForm
{
    private PersonNameForm(string surname, string given, string? patronymic) =>
        (Surname, Given, Patronymic) = (surname, given, patronymic);

    /// <summary>Gets the family name (фамилия).</summary>
    public string Surname { get; }

    /// <summary>Gets the first name (имя).</summary>
    public string Given { get; }

    /// <summary>Gets the patronymic (отчество), or <see langword="null"/> for who has none.</summary>
    public string? Patronymic { get; }

    /// <summary>Makes a form of its parts.</summary>
    /// <exception cref="ArgumentException">A part cannot be printed (see <see cref="PrintableText"/>) or does not begin with a letter.</exception>
    public static PersonNameForm Of(string surname, string given, string? patronymic = null) => new(
        RequirePart(surname, "PersonName.Surname"),
        RequirePart(given, "PersonName.Given"),
        patronymic is null ? null : RequirePart(patronymic, "PersonName.Patronymic"));

    /// <summary>Answers the parts, the family name first.</summary>
    public override string ToString() => Patronymic is null ? $"{Surname} {Given}" : $"{Surname} {Given} {Patronymic}";

    private static string RequirePart(string part, string name)
    {
        string text = PrintableText.Require(part, name).Trim();
        return char.IsLetter(text, 0)
            ? text
            : throw new ArgumentException($"{name} is “{text}”, which does not begin with a letter. Give the name in full, as in the passport.", name);
    }
}
