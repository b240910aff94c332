using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>Names without what is optional, down to «Иванов Иван»; phrases down to «школа» in the cases that were given.</summary>
internal static class PeopleSteps
{
    private static readonly Dictionary<GrammaticalCase, string> School = new()
    {
        [GrammaticalCase.Genitive] = "школы", [GrammaticalCase.Dative] = "школе", [GrammaticalCase.Accusative] = "школу", [GrammaticalCase.Instrumental] = "школой", [GrammaticalCase.Prepositional] = "школе",
    };

    public static void AddTo(StepBook book)
    {
        book.Add<PersonName>(Of);
        book.Add<PersonNameForm>(form => form is { Surname: "Иванов", Given: "Иван", Patronymic: null } ? []
            : new[] { PersonNameForm.Of("Иванов", "Иван"), form.Patronymic is null ? null : PersonNameForm.Of(form.Surname, form.Given) });
        book.Add<Position>(position => Refusal.Without(position.Organization, () => Position.Of(position.Title).As(position.Acting))
            .Append(position.Acting == default ? null : position.As(default))
            .Concat(Refusal.Each(position.Title, (NounPhrase title) => Position.Of(title, position.Organization).As(position.Acting))));
        book.Add<NounPhrase>(Of);
    }

    private static IEnumerable<PersonName?> Of(PersonName name)
    {
        bool hasForms = Enum.GetValues<GrammaticalCase>().Any(grammaticalCase => grammaticalCase != GrammaticalCase.Nominative && name.TryGetGiven(grammaticalCase, out _));
        bool isPlain = !hasForms && name is { Gender: null, HasOnlyInitials: false };
        if (isPlain && name is { Surname: "Иванов", Given: "Иван", Patronymic: null })
        {
            return [];
        }

        return
        [
            PersonName.Of("Иванов", "Иван"),
            isPlain || name.HasOnlyInitials ? null : PersonName.Of(name.Surname, name.Given, name.Patronymic),
            isPlain && name.Patronymic is not null ? PersonName.Of(name.Surname, name.Given) : null,
        ];
    }

    private static IEnumerable<NounPhrase?> Of(NounPhrase phrase)
    {
        GrammaticalCase[] given = [.. Enum.GetValues<GrammaticalCase>().Where(grammaticalCase => grammaticalCase != GrammaticalCase.Nominative && phrase.TryGetGiven(grammaticalCase, out _))];
        bool isPlain = given.Length == 0 && phrase is { Gender: null, IsPlural: false };
        if (!isPlain)
        {
            yield return NounPhrase.Of(phrase.Nominative);
        }

        if (phrase.Nominative != "школа")
        {
            NounPhrase school = given.Aggregate(NounPhrase.Of("школа"), (made, grammaticalCase) => made.With(grammaticalCase, School[grammaticalCase]));
            yield return phrase.Gender is null && !phrase.IsPlural ? school : school.WithGender(GrammaticalGender.Feminine);
        }
    }
}
