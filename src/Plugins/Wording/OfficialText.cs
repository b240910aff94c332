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
        Position position = official.Position;

        // The blank names the issuer already.
        string organization = position.Organization is { } works && !works.IsSameAs(issuer)
            ? $" {morphology.Decline(works.NameInText, GrammaticalCase.Genitive).Text}" : "";
        string name = morphology.Decline(official.Name, grammaticalCase, PersonNameStyle.SurnameInitials).Text;
        return $"{Post(official, grammaticalCase, morphology)}{organization} {name}";
    }

    public static string Post(Official official, GrammaticalCase grammaticalCase, IMorphology morphology)
    {
        Position position = official.Position;
        if (position.Acting == ActingMode.Holds)
        {
            return Letters.InSentence(morphology.Decline(position.Title, grammaticalCase, Animacy.Animate).Text);
        }

        string title = Letters.InSentence(morphology.Decline(position.Title, GrammaticalCase.Genitive, Animacy.Animate).Text);
        string acting = morphology.GenderOf(official.Name) == GrammaticalGender.Feminine ? "исполняющая обязанности" : "исполняющий обязанности";
        string temporarily = position.Acting == ActingMode.Acting ? "" : "временно ";
        return $"{temporarily}{morphology.Decline(acting, grammaticalCase, Animacy.Animate).Text} {title}";
    }
}
