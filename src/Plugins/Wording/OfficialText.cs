using InnovationDomain.Documents.Language;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>An official in the middle of a sentence: «заместителю начальника Петровой Н.В.», «директора МБОУ «Школа № 5» Петрову Н.В.», «исполняющей обязанности директора Белых А.Ю.».</summary>
internal static class OfficialText
{
    public static string In(GrammaticalCase grammaticalCase, Official official, Organization issuer, IMorphology morphology)
    {
        string name = morphology.Decline(official.Name, grammaticalCase, PersonNameStyle.SurnameInitials).Text;
        return $"{Post(official.Position, official.Name, grammaticalCase, morphology, issuer)} {name}";
    }

    /// <summary>In the nominative, as lists of speakers have it: «исполняющая обязанности начальника отдела Л.С. Шишкина».</summary>
    public static string Of(Official official, IMorphology morphology) =>
        $"{Post(official.Position, official.Name, GrammaticalCase.Nominative, morphology)} {official.Name.InitialsAndSurname}";

    /// <summary>As lists of those present have it: «И.П. Ковалева (директор МКУ «Методический центр»)».</summary>
    public static string WithPost(Person person, IMorphology morphology)
    {
        string?[] known = [person.AcademicDegree, person.Position is { } held ? Post(held, person.Name, GrammaticalCase.Nominative, morphology) : null];
        string inBrackets = string.Join(", ", known.Where(part => part is not null));
        return inBrackets.Length > 0 ? $"{person.Name.InitialsAndSurname} ({inBrackets})" : person.Name.InitialsAndSurname;
    }

    /// <summary>The post with its organization, unless the blank of the issuer names that. Who only acts in it is masculine where no name tells otherwise.</summary>
    public static string Post(Position position, PersonName? name, GrammaticalCase grammaticalCase, IMorphology morphology, Organization? issuer = null)
    {
        string organization = position.Organization is { } works && issuer?.IsSameAs(works) != true
            ? $" {morphology.Decline(works.NameInText, GrammaticalCase.Genitive).Text}" : "";
        if (position.Acting == ActingMode.Holds)
        {
            return Letters.InSentence(morphology.Decline(position.Title, grammaticalCase, Animacy.Animate).Text) + organization;
        }

        string title = Letters.InSentence(morphology.Decline(position.Title, GrammaticalCase.Genitive, Animacy.Animate).Text);
        string acting = name is not null && morphology.GenderOf(name) == GrammaticalGender.Feminine ? "исполняющая обязанности" : "исполняющий обязанности";
        string temporarily = position.Acting == ActingMode.Acting ? "" : "временно ";
        return $"{temporarily}{morphology.Decline(acting, grammaticalCase, Animacy.Animate).Text} {title}{organization}";
    }
}
