using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Agreements;

/// <summary>A party in the words of an agreement.</summary>
internal static class PartyText
{
    private const int LineLength = 26;

    /// <summary>«…, именуемое в дальнейшем «Сторона 1», в лице директора Ивановой Марии Петровны, действующей на основании устава».</summary>
    public static string Opening(AgreementParty party, string designation, IMorphology morphology)
    {
        Organization organization = party.Organization;
        string called = ClassOf(organization.Name, morphology) switch
        {
            AgreementClass.Masculine => "именуемый",
            AgreementClass.Feminine => "именуемая",
            AgreementClass.Neuter => "именуемое",
            _ => "именуемые",
        };
        string acting = IsWoman(party.Representative, morphology) ? "действующей" : "действующего";
        return $"{organization.Name.Nominative}, {called} в дальнейшем «{designation}», в лице {Representative(party, morphology)}, {acting} на основании {morphology.Decline(party.ActsOn, GrammaticalCase.Genitive).Text}";
    }

    public static AgreementClass? ClassOf(NounPhrase name, IMorphology morphology) => name.IsPlural ? AgreementClass.Plural : (AgreementClass?)(name.Gender ?? morphology.GenderOf(name));

    public static bool IsWoman(Official official, IMorphology morphology) => morphology.GenderOf(official.Name) == GrammaticalGender.Feminine;

    /// <summary>The requisites of parties side by side; what is not known is a line to be filled in.</summary>
    public static Table Requisites(IReadOnlyList<(AgreementParty Party, string Designation)> parties) => new(
        [new("Реквизит") { Width = Length.FromMillimeters(34) }, .. parties.Select(entry => new TableColumn(entry.Designation))],
        [
            Row("Наименование", parties, party => party.Organization.Name.Nominative),
            Row("Адрес", parties, party => party.Address),
            Row("ИНН", parties, party => party.Organization.Inn?.Value),
            Row("ОГРН", parties, party => party.Organization.Ogrn?.Value),
            Row("Банковские реквизиты", parties, _ => null),
        ])
    { Description = "Реквизиты сторон" };

    public static Signature Signature(AgreementParty party, IMorphology morphology)
    {
        string position = PositionTitle.ForSignature(party.Representative, morphology);
        return new($"{Letters.Capitalized(position)} {morphology.Decline(party.Organization.NameInText, GrammaticalCase.Genitive).Text}", party.Representative.Name.InitialsAndSurname);
    }

    // The post stands without the organization, which the sentence has just named.
    private static string Representative(AgreementParty party, IMorphology morphology)
    {
        Official official = party.Representative;
        string post = OfficialText.Post(official.Position, official.Name, GrammaticalCase.Genitive, morphology, official.Position.Organization);
        return $"{post} {morphology.Decline(official.Name, GrammaticalCase.Genitive, official.Name.HasOnlyInitials ? PersonNameStyle.SurnameInitials : PersonNameStyle.Full).Text}";
    }

    private static TableRow Row(string name, IEnumerable<(AgreementParty Party, string Designation)> parties, Func<AgreementParty, string?> text) =>
        new([name, .. parties.Select(entry => text(entry.Party) is { } known ? (TableCell)known : new TableCell(RichText.Of(new FormField($"{name}: {entry.Designation}", LineLength))))]);
}
