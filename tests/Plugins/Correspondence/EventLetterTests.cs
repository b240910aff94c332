using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Correspondence;

public sealed class EventLetterTests
{
    private static readonly LocalDate SignedOn = new(2026, 4, 20);

    [Fact]
    public void The_information_letter_of_the_gallery() => Matches("Information", Gallery.Examples.InformationLetterExample.Compose());

    [Fact]
    public void The_invitation_of_the_gallery() => Matches("Invitation", Gallery.Examples.InvitationExample.Compose());

    [Theory]
    [InlineData("Журавлева", "Мария", "Сергеевна", null, "Уважаемая Мария Сергеевна!", "Директору МБОУ «Средняя школа № 5» | Журавлевой М.С.")]
    [InlineData("Соколов", "Андрей", "Викторович", null, "Уважаемый Андрей Викторович!", "Директору МБОУ «Средняя школа № 5» | Соколову А.В.")]
    [InlineData("Ли", "Женя", null, GrammaticalGender.Feminine, "Уважаемая госпожа Ли!", "Директору МБОУ «Средняя школа № 5» | Ли Ж.")]
    [InlineData("Цой", "Олег", null, GrammaticalGender.Masculine, "Уважаемый господин Цой!", "Директору МБОУ «Средняя школа № 5» | Цою О.")]
    public void One_official_is_greeted_by_name(string surname, string given, string? patronymic, GrammaticalGender? gender, string greeting, string addressee)
    {
        var name = PersonName.Of(surname, given, patronymic);
        string text = Text(Letter([new() { Official = new() { Position = Position.Of("директор", Process.School), Name = gender is { } stated ? name.WithGender(stated) : name } }]), isInvitation: true);
        Assert.Contains($"обращение: {greeting}\n", text, StringComparison.Ordinal);
        Assert.Contains($"адресат: {addressee}\n", text, StringComparison.Ordinal);
        Assert.Contains("¶ Приглашаем Вас принять участие в семинаре.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_name_of_an_organization_stands_in_the_genitive_behind_a_post()
    {
        Organization school = new() { Name = Process.School.Name };
        string text = Text(Letter([new() { Official = new() { Position = Position.Of("директор", school).As(ActingMode.Acting), Name = PersonName.Of("Белых", "Анна", "Юрьевна") } }]));
        Assert.Contains("адресат: Исполняющей обязанности директора Муниципального бюджетного общеобразовательного учреждения «Средняя школа № 5» | Белых А.Ю.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Up_to_four_recipients_stand_in_the_letter()
    {
        LetterRecipient school = new() { Organization = Process.School, PostalAddress = "ул. Лесная, д. 7, г. Лесногорск, 100100" };
        OfficialDocument document = Compose(Letter([school, new() { Organization = Process.Authority }, new() { Officials = "директора лицеев" }, new() { Official = Process.Methodist }]), isInvitation: true);
        string text = DocumentText.Of(document);
        Assert.Equal(4, document.Addressees.Length);
        Assert.Empty(document.Appendices);
        Assert.Contains("адресат: Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5» | ул. Лесная, д. 7, г. Лесногорск, 100100\n", text, StringComparison.Ordinal);
        Assert.Contains("адресат: Директорам лицеев\n", text, StringComparison.Ordinal);
        Assert.Contains("обращение: Уважаемые коллеги!\n", text, StringComparison.Ordinal);
        Assert.Contains("Приглашаем вас принять участие", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(500)]
    public void More_than_four_stand_in_a_mailing_list(int count)
    {
        LetterRecipient[] recipients = [.. Enumerable.Range(1, count).Select(i => new LetterRecipient { Organization = new() { Name = $"МБОУ «Средняя школа № {i}»" } })];
        OfficialDocument document = Compose(Letter([.. recipients], group: "руководители образовательных организаций"));
        Assert.Equal("Руководителям образовательных организаций (по списку рассылки)", Assert.Single(document.Addressees).ToString());
        Appendix list = Assert.Single(document.Appendices);
        Assert.Equal("Список рассылки", list.Title.ToString());
        Assert.Equal(count, Assert.IsType<Table>(Assert.Single(list.Body)).Rows.Length);
        Assert.Contains($"| {count} | МБОУ «Средняя школа № {count}» |", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_registration_is_counted_and_says_by_what_rule() => Assert.Contains(
        "¶ Для участия просим направить заявку в срок до 4 мая 2026 года, 17.00 (в течение 12 календарных дней со дня подписания письма; срок исчислен по ст. 191 ГК РФ, ст. 193 ГК РФ).",
        Text(Letter([new() { Officials = "директора лицеев" }], within: Term.CalendarDays(12), closesAt: new LocalTime(17, 0))), StringComparison.Ordinal);

    [Fact]
    public void One_unnamed_attachment_tells_its_sheets() => Assert.Contains(
        "на 3 л. в 1 экз.", Text(Letter([new() { Officials = "директора лицеев" }], attachments: [new() { Sheets = 3 }])), StringComparison.Ordinal);

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        LetterRecipient[] recipients = [new(), new() { Organization = Process.School, Official = Process.Head }, .. Enumerable.Repeat(new LetterRecipient { Officials = "школы", PostalAddress = "ул. Лесная" }, 3)];
        EventLetter letter = new()
        {
            Sender = Process.Authority,
            Recipients = [.. recipients],
            Event = "семинар",
            Days = new(SignedOn.PlusDays(-1), SignedOn),
            RegisterBy = SignedOn.PlusDays(5),
            RegisterWithin = Term.CalendarDays(3),
            Signer = Process.Head,
            Executor = Process.Deputy,
            ExecutorTelephone = "12",
        };
        var error = Assert.Throws<UnfitFactsException>(() => new EventLetterPlugin().Compose(letter, new CompositionContext { SignedOn = SignedOn }));
        Assert.Equal(
        [
            "The event begins on 2026-04-19, before 2026-04-20, the date of the letter. Correct one of the two.",
            "Registration has a date and a term. Give EventLetter.RegisterBy or EventLetter.RegisterWithin.",
            "Registration has a deadline, and how to register is not told. Give EventLetter.Registration.",
            "Registration ends on 2026-04-25, after the event of 2026-04-20. Correct one of the two.",
            "EventLetter.Recipients[0] is nobody. Give LetterRecipient.Official, Organization or Officials.",
            "EventLetter.Recipients[1] is more than one. Give LetterRecipient.Official, Organization or Officials.",
            "EventLetter.Recipients[2] has several officials and one address. Leave the address out, or give a recipient for each.",
            "EventLetter.Recipients[3] has several officials and one address. Leave the address out, or give a recipient for each.",
            "EventLetter.Recipients[4] has several officials and one address. Leave the address out, or give a recipient for each.",
            "There are 5 recipients, and a letter names 4 at most. Give EventLetter.RecipientGroup: they stand in a mailing list.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void A_letter_without_a_date_or_to_whom_nobody_can_greet_is_refused()
    {
        EventLetter letter = Letter([new() { Official = new() { Position = "директор", Name = PersonName.Of("Ли", "Женя") } }]);
        var error = Assert.Throws<UnfitFactsException>(() => new EventLetterPlugin().Compose(letter, CompositionContext.Unregistered));
        Assert.Equal(
        [
            "The letter has no date. Give CompositionContext.SignedOn: terms run from it.",
            "The gender of «Ли Женя» is not known, and the greeting agrees with it. Give it with the name: PersonName.WithGender.",
        ], error.Faults.AsEnumerable());
    }

    private static EventLetter Letter(
        ImmutableArray<LetterRecipient> recipients, NounPhrase? group = null, Term? within = null, LocalTime? closesAt = null, ImmutableArray<LetterAttachment> attachments = default) => new()
        {
            Sender = Process.Authority,
            ReferenceData = new() { PostalAddress = "ул. Школьная, д. 1, г. Лесногорск, 100100" },
            Recipients = recipients,
            RecipientGroup = group,
            Event = "семинар",
            Days = new(new LocalDate(2026, 5, 20), new LocalDate(2026, 5, 21)),
            Registration = within is null ? null : "направить заявку",
            RegisterWithin = within,
            RegistrationClosesAt = closesAt,
            Attachments = attachments,
            Signer = Process.Head,
            Executor = Process.Deputy,
            ExecutorTelephone = "(000) 00-00-12",
        };

    private static string Text(EventLetter letter, bool isInvitation = false) => DocumentText.Of(Compose(letter, isInvitation)).Replace('\u00A0', ' ');

    private static OfficialDocument Compose(EventLetter letter, bool isInvitation = false)
    {
        OfficialDocument document = new EventLetterPlugin(isInvitation).Compose(letter, new CompositionContext { SignedOn = SignedOn });
        Proof.IsConforming(document);
        return document;
    }

    private static void Matches(string name, OfficialDocument document)
    {
        Proof.IsConforming(document);
        Approved.Matches($"tests/Plugins/Correspondence/{name}.approved.txt", DocumentText.Of(document));
    }
}
