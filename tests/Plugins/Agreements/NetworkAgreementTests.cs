using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Agreements;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Agreements;

public sealed class NetworkAgreementTests
{
    private static readonly CompositionContext Signed = new() { RegistrationNumber = "4", SignedOn = new LocalDate(2026, 8, 25) };

    [Fact]
    public void The_contract_on_the_network_form() => Matches("Contract", Gallery.Examples.NetworkAgreementExample.Compose());

    [Fact]
    public void The_cooperation_of_three_with_the_requisites_that_are_known() => Matches("Cooperation", Compose(Cooperation(
        new()
        {
            Organization = new() { Name = NounPhrase.Of("Муниципальное бюджетное учреждение «Школа № 1»"), ShortName = "МБУ «Школа № 1»", Inn = Inn.Of("7707083893"), Ogrn = Ogrn.Of("1027700132195") },
            Representative = Official("директор", PersonName.Of("Иванова", "Мария", "Петровна")),
            Address = "г. Лесногорск, ул. Лесная, д. 1",
            Obligations = ["принимать педагогов на стажировку"],
        },
        Party("Муниципальный методический центр", new() { Position = Position.Of("директор").As(ActingMode.Acting), Name = PersonName.Of("Цой", "Олег", "Львович") }),
        Party("Гимназия имени А.С. Пушкина", Official("заведующая", PersonName.Of("Черных", "Анна", "Ильинична"))))));

    [Fact]
    public void Who_is_called_and_who_acts_agree_in_gender_and_number()
    {
        string text = Text(Cooperation(
            new() { Organization = new() { Name = NounPhrase.Of("Лесногорские мастерские").AsPlural().With(GrammaticalCase.Genitive, "Лесногорских мастерских") }, Representative = Official("директор", PersonName.Of("Иванова", "Мария", "Петровна")) },
            new()
            {
                Organization = new() { Name = NounPhrase.Of("Гимназия № 2").WithGender(GrammaticalGender.Feminine) },
                Representative = Official("директор", PersonName.Of("Коваль", "Петр", "Ильич")),
                ActsOn = NounPhrase.Of("доверенность от 1 сентября 2026 г. № 5").With(GrammaticalCase.Genitive, "доверенности от 1 сентября 2026 г. № 5"),
            }));
        Assert.Contains(
            "Лесногорские мастерские, именуемые в дальнейшем «Сторона 1», в лице директора Ивановой Марии Петровны, действующей на основании устава, с одной стороны, "
            + "и Гимназия № 2, именуемая в дальнейшем «Сторона 2», в лице директора Коваля Петра Ильича, действующего на основании доверенности от 1 сентября 2026 г. № 5, с другой стороны, совместно именуемые «Стороны»,",
            text, StringComparison.Ordinal);
        Assert.Contains("заключили настоящее соглашение о нижеследующем.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("статьей 15", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_representative_known_by_initials_is_named_by_them() => Assert.Contains(
        "в лице директора Ивановой М.П., действующей на основании устава",
        Text(Cooperation(Party("Гимназия № 1", Official("директор", PersonName.OfInitials("Иванова", "М.П.").WithGender(GrammaticalGender.Feminine))), Party("Гимназия № 2", Process.Head))), StringComparison.Ordinal);

    [Fact]
    public void What_is_not_signed_is_a_draft_with_a_line_for_the_date()
    {
        OfficialDocument document = new NetworkAgreementPlugin().Compose(Cooperation(Party("Гимназия № 1", Process.Deputy), Party("Гимназия № 2", Process.Head)), CompositionContext.Unregistered);
        Proof.IsConforming(document);
        Assert.True(document.IsDraft);
    }

    [Fact]
    public void Five_hundred_parties_have_their_requisites_two_in_a_table()
    {
        OfficialDocument document = Compose(Cooperation([.. Enumerable.Range(1, 500).Select(i => Party($"Гимназия № {i}", Process.Deputy))]));
        Proof.IsConforming(document);
        Assert.Equal(250, document.Body.OfType<Table>().Count());
        Assert.Equal(500, document.Signatures.Length);
        Assert.Contains("Соглашение составлено в 500 экземплярах", DocumentText.Of(document).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_agreements_are_not_taken_for_each_other()
    {
        Assert.Equal(
        [
            "A contract on the network form names no programme. Give NetworkAgreement.Programs, or take AgreementKind.NetworkCooperationAgreement.",
            "NetworkAgreement.Parties[0] undertakes nothing. Give AgreementParty.Obligations: a contract tells what each party does.",
            "NetworkAgreement.Parties[1] undertakes nothing. Give AgreementParty.Obligations: a contract tells what each party does.",
        ], Faults(Agreement(AgreementKind.NetworkFormContract, [Party("Гимназия № 1", Process.Deputy), Party("Гимназия № 2", Process.Head)])));
        Assert.Equal(
            ["A cooperation shares no programme (ФЗ-273, article 15, asks for a contract). Leave NetworkAgreement.Programs out, or take AgreementKind.NetworkFormContract."],
            Faults(Agreement(AgreementKind.NetworkCooperationAgreement, [Party("Гимназия № 1", Process.Deputy), Party("Гимназия № 2", Process.Head)], "программа")));
    }

    [Fact]
    public void All_that_is_amiss_with_the_parties_is_told_at_once() => Assert.Equal(
        [
            "The term ends on 2027-05-31, before the agreement is signed. Correct one of the two.",
            "NetworkAgreement.Parties[1], «Гимназия № 1», is a party already. Give each once.",
            "NetworkAgreement.Parties[1] is called «Гимназия», as a party before it. Give each its own AgreementParty.Designation.",
            "The gender of ««Прометей»» is not known, and «именуемое» agrees with it. State it: NounPhrase.Of(…).WithGender(…).",
            "The gender of Ким Саша is not known, and «действующей» agrees with it. State it with the name.",
        ], Faults(
            Agreement(AgreementKind.NetworkCooperationAgreement, [Party("Гимназия № 1", Process.Deputy, "Гимназия"), Party("Гимназия № 1", Process.Deputy, "Гимназия"), Party("«Прометей»", Official("директор", PersonName.Of("Ким", "Саша")))]),
            new() { SignedOn = new LocalDate(2027, 6, 1) }));

    [Fact]
    public void One_party_makes_no_agreement() => Assert.Contains(
        "NetworkAgreement.Parties has fewer than two parties.", Assert.Throws<ArgumentException>(() => Cooperation(Party("Гимназия № 1", Process.Deputy))).Message, StringComparison.Ordinal);

    private static string[] Faults(NetworkAgreement agreement, CompositionContext? context = null) =>
        [.. Assert.Throws<UnfitFactsException>(() => new NetworkAgreementPlugin().Compose(agreement, context ?? Signed)).Faults];

    private static Official Official(string position, PersonName name) => new() { Position = position, Name = name };

    private static AgreementParty Party(string name, Official representative, string? designation = null) => new() { Organization = new() { Name = name }, Representative = representative, Designation = designation };

    private static NetworkAgreement Cooperation(params ImmutableArray<AgreementParty> parties) => Agreement(AgreementKind.NetworkCooperationAgreement, parties);

    private static NetworkAgreement Agreement(AgreementKind kind, ImmutableArray<AgreementParty> parties, params ImmutableArray<string> programs) => new()
    {
        Kind = kind,
        Parties = parties,
        Subject = "совместная работа по теме «Школьная лаборатория данных»",
        Programs = programs,
        Basis = kind == AgreementKind.NetworkCooperationAgreement ? [] : [LegalReference.To(LegalActs.Education).Article("20")],
        Term = new(new LocalDate(2026, 9, 1), new LocalDate(2027, 5, 31)),
        Place = "г. Лесногорск",
    };

    private static OfficialDocument Compose(NetworkAgreement agreement) => new NetworkAgreementPlugin().Compose(agreement, Signed);

    private static string Text(NetworkAgreement agreement)
    {
        OfficialDocument document = Compose(agreement);
        Proof.IsConforming(document);
        return DocumentText.Of(document).Replace('\u00A0', ' ');
    }

    private static void Matches(string name, OfficialDocument document)
    {
        Proof.IsConforming(document);
        Approved.Matches($"tests/Plugins/Agreements/{name}.approved.txt", DocumentText.Of(document));
    }
}
