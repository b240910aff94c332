using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.People;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Correspondence;

/// <summary>Recipients as the addressees of a letter, as rows of a mailing list, and how the letter greets them.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.15 and 5.18: not more than four addressees; in the greeting, by surname no initials. From memory and agency instructions.</remarks>
internal sealed class RecipientText(EventLetter letter, IMorphology morphology)
{
    public const int MostAddressees = 4;

    public bool IsMailingList => letter.Recipients.Length > MostAddressees;

    private Official? Addressed => letter.Recipients is [{ Official: { } official }] ? official : null;

    public static void Check(EventLetter letter, IMorphology morphology, FactFaults faults)
    {
        for (int i = 0; i < letter.Recipients.Length; i++)
        {
            LetterRecipient recipient = letter.Recipients[i];
            faults.AddIf(recipient.Given != 1, $"EventLetter.Recipients[{NumberText.Of(i)}] is {(recipient.Given == 0 ? "nobody" : "more than one")}. Give LetterRecipient.Official, Organization or Officials.");
            faults.AddIf(recipient is { Officials: not null, PostalAddress: not null }, $"EventLetter.Recipients[{NumberText.Of(i)}] has several officials and one address. Leave the address out, or give a recipient for each.");
        }

        faults.AddIf(letter.Recipients.Length > MostAddressees && letter.RecipientGroup is null,
            $"There are {NumberText.Of(letter.Recipients.Length)} recipients, and a letter names {NumberText.Of(MostAddressees)} at most. Give EventLetter.RecipientGroup: they stand in a mailing list.");
        faults.AddIf(letter.Recipients is [{ Official: { } official }] && morphology.GenderOf(official.Name) is null,
            $"The gender of «{letter.Recipients[0].Official?.Name}» is not known, and the greeting agrees with it. Give it with the name: PersonName.WithGender.");
    }

    public ImmutableArray<DocumentAddressee> Addressees() => IsMailingList
        ? [DocumentAddressee.Officials($"{Dative(letter.RecipientGroup!)} (по списку рассылки)")]
        : [.. letter.Recipients.Select(ToAddressee)];

    public string Greeting()
    {
        if (Addressed is not { } official)
        {
            return "Уважаемые коллеги!";
        }

        PersonName name = official.Name;
        bool isWoman = morphology.GenderOf(name) == GrammaticalGender.Feminine;
        string dear = isWoman ? "Уважаемая" : "Уважаемый";
        return name is { HasOnlyInitials: false, Patronymic: not null }
            ? $"{dear} {morphology.Decline(name, GrammaticalCase.Nominative, PersonNameStyle.GivenPatronymic).Text}!"
            : $"{dear} {(isWoman ? "госпожа" : "господин")} {name.Surname}!";
    }

    /// <summary>«Вас» to one person, «вас» to several.</summary>
    public string You => Addressed is null ? "вас" : "Вас";

    public ImmutableArray<Appendix> MailingList()
    {
        if (!IsMailingList)
        {
            return [];
        }

        bool hasAddresses = letter.Recipients.Any(recipient => recipient.PostalAddress is not null);
        return
        [
            new()
            {
                Title = "Список рассылки",
                Body =
                [
                    new Table(
                        [TableNumber.Column, new("Адресат", 3), .. hasAddresses ? [new TableColumn("Почтовый адрес", 2)] : Array.Empty<TableColumn>()],
                        [
                            .. letter.Recipients.Select((recipient, i) => new TableRow(
                                [NumberText.Of(i + 1), InList(recipient), .. hasAddresses ? [recipient.PostalAddress] : Array.Empty<TableCell>()])),
                        ]),
                ],
            },
        ];
    }

    private DocumentAddressee ToAddressee(LetterRecipient recipient) =>
        recipient.Organization is { } organization ? DocumentAddressee.Organization(organization.Name.Nominative, postalAddress: recipient.PostalAddress)
        : recipient.Officials is { } officials ? DocumentAddressee.Officials(Dative(officials))
        : DocumentAddressee.Official(
            PostOf(recipient.Official!), morphology.Decline(recipient.Official!.Name, GrammaticalCase.Dative, PersonNameStyle.Surname).Text,
            recipient.Official.Name.InitialsAndSurname.Split(' ')[0], recipient.PostalAddress);

    private string InList(LetterRecipient recipient) =>
        recipient.Organization is { } organization ? organization.Name.Nominative
        : recipient.Officials is { } officials ? Dative(officials)
        : $"{PostOf(recipient.Official!)} {morphology.Decline(recipient.Official!.Name, GrammaticalCase.Dative, PersonNameStyle.SurnameInitials).Text}";

    private string PostOf(Official official) => Letters.Capitalized(OfficialText.Post(official.Position, official.Name, GrammaticalCase.Dative, morphology));

    private string Dative(NounPhrase officials) => Letters.Capitalized(morphology.Decline(officials, GrammaticalCase.Dative, Animacy.Animate).Text);
}
