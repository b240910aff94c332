using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class NamePropertyTests
{
    private static readonly GrammaticalCase[] Cases = Enum.GetValues<GrammaticalCase>();

    [Property(MaxTest = 300, Arbitrary = [typeof(Names)])]
    public void The_nominative_is_the_name_itself(PersonName name)
    {
        Declined declined = RussianMorphology.Default.Decline(name, GrammaticalCase.Nominative);
        Assert.Equal((name.ToString(), FormOrigin.Given), (declined.Text, declined.Origin));
        Assert.Empty(declined.Warnings);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Names)])]
    public void Capitals_stay_capitals(PersonName name)
    {
        PersonName inCapitals = Rebuilt(name, part => part.ToUpperInvariant());
        Assert.All(Cases, grammaticalCase => Assert.Equal(Text(name, grammaticalCase).ToUpperInvariant(), Text(inCapitals, grammaticalCase)));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Names)])]
    public void The_typed_name_declines_like_the_stored_one(PersonName name) =>
        Assert.All(Cases, grammaticalCase => Assert.Equal(
            Text(name, grammaticalCase),
            RussianMorphology.Default.DeclineFullName(name.ToString(), grammaticalCase, name.Gender).Text));

    [Property(MaxTest = 300, Arbitrary = [typeof(Names)])]
    public void The_order_of_the_parts_stays(PersonName name)
    {
        string typed = $"{name.Given} {name.Patronymic} {name.Surname}";
        Assert.All(Cases, grammaticalCase =>
        {
            string[] forms = Text(name, grammaticalCase).Split(' ');
            Assert.Equal($"{forms[1]} {forms[2]} {forms[0]}", RussianMorphology.Default.DeclineFullName(typed, grammaticalCase, name.Gender).Text);
        });
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Names)])]
    public void Initials_never_change_and_the_surname_is_that_of_the_full_name(PersonName name) => Assert.All(Cases, grammaticalCase =>
    {
        string initials = RussianMorphology.Default.Decline(name, grammaticalCase, PersonNameStyle.SurnameInitials).Text;
        string surname = RussianMorphology.Default.Decline(name, grammaticalCase, PersonNameStyle.Surname).Text;
        Assert.Equal($"{surname}\u00A0{name.Given[0]}.{name.Patronymic![0]}.", initials);
    });

    [Property(MaxTest = 300, Arbitrary = [typeof(Names)])]
    public void The_beginning_of_every_word_stays_and_so_does_its_ё(PersonName name) => Assert.All(Cases, grammaticalCase =>
    {
        string[] before = name.ToString().Split(' ', '-');
        string[] after = Text(name, grammaticalCase).Split(' ', '-');
        Assert.All(before.Zip(after), pair =>
        {
            int stem = Math.Max(1, pair.First.Length - 3);
            Assert.StartsWith(pair.First[..stem], pair.Second, StringComparison.Ordinal);
        });
    });

    [Property(MaxTest = 500, Arbitrary = [typeof(Texts)])]
    public void Any_text_is_declined_or_warned_about_and_never_lost(string text) => Assert.All(Cases, grammaticalCase =>
    {
        Declined name = RussianMorphology.Default.DeclineFullName(text, grammaticalCase);
        Assert.Equal(name.Warnings.IsEmpty, name.Origin != FormOrigin.Unchanged);
        Assert.True(name.Warnings.IsEmpty || name.Text == text);
        foreach (PersonNamePart part in Enum.GetValues<PersonNamePart>())
        {
            Declined declined = RussianMorphology.Default.DeclineNamePart(text, part, grammaticalCase);
            Assert.True(declined.Warnings.IsEmpty || declined.Text == text);
        }
    });

    private static string Text(PersonName name, GrammaticalCase grammaticalCase) => RussianMorphology.Default.Decline(name, grammaticalCase).Text;

    private static PersonName Rebuilt(PersonName name, Func<string, string> change)
    {
        var rebuilt = PersonName.Of(change(name.Surname), change(name.Given), change(name.Patronymic!));
        return name.Gender is { } gender ? rebuilt.WithGender(gender) : rebuilt;
    }

    /// <summary>Names of the gold rows, of one gender, which is sometimes stated.</summary>
    private static class Names
    {
        public static Arbitrary<PersonName> Any() => Arb.From(
            from gender in Gen.Elements(GrammaticalGender.Masculine, GrammaticalGender.Feminine)
            from surname in One(GoldRow.Surnames, gender)
            from given in One([.. GoldRow.GivenNames.Where(row => !IsPatronymicOrSurname(row.Nominative))], gender)
            from patronymic in One(GoldRow.Patronymics, gender)
            from isStated in Gen.Elements(true, false)
            let name = PersonName.Of(surname, given, patronymic)
            select isStated ? name.WithGender(gender) : name);

        private static Gen<string> One(IReadOnlyList<GoldRow> rows, GrammaticalGender gender) =>
            Gen.Elements(rows.Where(row => row.Gender == gender).Select(row => row.Nominative).ToArray());

        // «Сечкин» among the first names: no reader could tell which of two surnames is the name.
        private static bool IsPatronymicOrSurname(string name) =>
            name.EndsWith("ин", StringComparison.Ordinal) || name.EndsWith("ов", StringComparison.Ordinal) || name.EndsWith("ев", StringComparison.Ordinal);
    }

    private static class Texts
    {
        public static Arbitrary<string> Any() => Arb.From(OddText.Any);
    }
}
