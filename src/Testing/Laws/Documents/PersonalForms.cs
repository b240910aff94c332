using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Laws;

/// <summary>What a person's name leaves in a text: the surname, and first name with patronymic, in every case and of either gender.</summary>
internal static class PersonalForms
{
    public static IEnumerable<string> Of(PersonName person, IMorphology engine)
    {
        PersonName[] bearers = [person, person.WithGender(GrammaticalGender.Masculine), person.WithGender(GrammaticalGender.Feminine)];
        PersonNameStyle[] styles = person.HasOnlyInitials || person.Patronymic is null ? [PersonNameStyle.Surname] : [PersonNameStyle.Surname, PersonNameStyle.GivenPatronymic];
        return bearers.SelectMany(bearer => styles.SelectMany(style => Enum.GetValues<GrammaticalCase>().SelectMany(grammaticalCase => new[] { engine, RussianMorphology.Default }
            .Select(by => FormOf(by, bearer, grammaticalCase, style))))).OfType<string>().Distinct();
    }

    private static string? FormOf(IMorphology engine, PersonName person, GrammaticalCase grammaticalCase, PersonNameStyle style)
    {
        try
        {
            return engine.Decline(person, grammaticalCase, style).Text;
        }
        catch (UnknownFormException)
        {
            return null;
        }
    }
}
