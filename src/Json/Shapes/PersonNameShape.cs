using System.Collections.Immutable;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Json.Shapes;

internal sealed class PersonNameShape
{
    public required string Surname { get; init; }

    public string? Given { get; init; }

    public string? Patronymic { get; init; }

    public string? Initials { get; init; }

    public GrammaticalGender? Gender { get; init; }

    public ImmutableArray<PersonNameFormShape> Forms { get; init => field = value.IsDefault ? [] : value; } = [];

    public static PersonNameShape From(PersonName name) => new()
    {
        Surname = name.Surname,
        Given = name.HasOnlyInitials ? null : name.Given,
        Patronymic = name.HasOnlyInitials ? null : name.Patronymic,
        Initials = name.HasOnlyInitials ? name.Given + name.Patronymic : null,
        Gender = name.Gender,
        Forms =
        [
            .. Enum.GetValues<GrammaticalCase>().Skip(1).SelectMany(@case => name.TryGetGiven(@case, out PersonNameForm? form)
                ? [new PersonNameFormShape { Case = @case, Surname = form.Surname, Given = form.Given, Patronymic = form.Patronymic }]
                : Array.Empty<PersonNameFormShape>()),
        ],
    };

    public PersonName ToValue()
    {
        if (Forms.Contains(null!) || Forms.Select(form => form.Case).Append(GrammaticalCase.Nominative).Distinct().Count() <= Forms.Length)
        {
            throw new ArgumentException($"The forms of the name of «{Surname}» have to be of different cases, none of them the nominative, which surname, given and patronymic state.");
        }

        PersonName name = (Given, Initials) switch
        {
            (null, { } initials) when Patronymic is null => PersonName.OfInitials(Surname, initials),
            ({ } given, null) => PersonName.Of(Surname, given, Patronymic),
            _ => throw new ArgumentException($"The name of «{Surname}» has to have either given (and patronymic) or initials."),
        };
        name = Gender is { } gender ? name.WithGender(gender) : name;
        return Forms.Aggregate(name, (made, form) => made.With(form.Case, PersonNameForm.Of(form.Surname, form.Given, form.Patronymic)));
    }
}
