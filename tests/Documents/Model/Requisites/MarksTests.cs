using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Model.Requisites;

public sealed class MarksTests
{
    private static readonly PersonName Owner = PersonName.Of("Иванова", "Мария", "Петровна");

    [Theory]
    [InlineData("Положение о конкурсе", "УТВЕРЖДЕНО")]
    [InlineData("Порядок отбора", "УТВЕРЖДЕН")]
    [InlineData("Программа фестиваля", "УТВЕРЖДЕНА")]
    [InlineData("Правила приема", "УТВЕРЖДЕНЫ")]
    public void Approval_agrees_with_what_is_approved(string document, string mark) =>
        Assert.Equal<string>([mark, "приказом МКУ ИМЦРО", "от 12 января 2026 г. № 12-од"], ApprovalMark.ByAct(document, "приказом МКУ ИМЦРО", Cases.Day, "12-од").Lines);

    [Fact]
    public void Approval_by_a_person_leaves_lines_for_hand_and_date() =>
        Assert.Equal<string>(["УТВЕРЖДАЮ", "Директор", "____________ М.П. Иванова", "____________"], ApprovalMark.ByPerson("Директор", "М.П. Иванова").Lines);

    [Fact]
    public void Agreement_is_never_inflected() =>
        Assert.Equal<string>(["СОГЛАСОВАНО", "письмом Министерства образования", "от 12 января 2026 г. № 5"], AgreementMark.ByLetter("Министерства образования", Cases.Day, "5").Lines);

    [Fact]
    public void Addressees_in_their_forms()
    {
        Assert.Equal<string>(["Директору МБОУ СОШ № 5", "Петровой Н.В."], DocumentAddressee.Official("Директору МБОУ СОШ № 5", "Петровой", "Н.В.").Lines());
        Assert.Equal<string>(["Директору МБОУ СОШ № 5", "Н.В. Петровой"], DocumentAddressee.Official("Директору МБОУ СОШ № 5", "Петровой", "Н.В.").Lines(AddresseeInitials.BeforeSurname));
        Assert.Equal<string>(["МКУ ИМЦРО", "Отдел развития"], DocumentAddressee.Organization("МКУ ИМЦРО", "Отдел развития").Lines());
        Assert.Equal<string>(["Петровой Н.В.", "ул. Мира, д. 5, г. Пятигорск, 357501"], DocumentAddressee.Person("Петровой", "Н.В.", "ул. Мира, д. 5, г. Пятигорск, 357501").Lines());
    }

    [Fact]
    public void Attachments_in_their_forms()
    {
        Assert.Equal("на 2 л. в 1 экз.", new Attachment { Sheets = 2 }.ToString());
        Assert.Equal("Отчет в 2 экз.", new Attachment("Отчет") { Copies = 2 }.ToString());
        Assert.Equal("Письмо и приложение к нему, всего на 3 л. в 1 экз.", new Attachment("Письмо") { SheetsWithItsOwnAttachment = 3 }.ToString());
        Assert.Equal("на 5 л. в 1 экз. только в первый адрес.", new Attachment { Sheets = 5, OnlyToFirstAddressee = true }.ToString());
        Assert.StartsWith("Sheets and copies are counted from 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new Attachment { Sheets = 0 }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Петровна", ActingMode.Acting, "Исполняющая обязанности директора", "И.о. директора")]
    [InlineData("Петрович", ActingMode.Acting, "Исполняющий обязанности директора", "И.о. директора")]
    [InlineData("Петровна", ActingMode.ActingTemporarily, "Временно исполняющая обязанности директора", "Врио директора")]
    [InlineData("Петрович", ActingMode.ActingTemporarily, "Временно исполняющий обязанности директора", "Врио директора")]
    [InlineData("Петровна", ActingMode.Holds, "Директор", "Директор")]
    public void Who_acts_signs_as_acting_in_the_gender_of_the_person(string patronymic, ActingMode acting, string whole, string brief)
    {
        var official = new Official { Position = ((Position)"Директор")!.As(acting), Name = PersonName.Of("Белых", "Саша", patronymic) };
        Assert.Equal((whole, "С.П. Белых"), (Signature.Of(official).Position, Signature.Of(official).Name));
        Assert.Equal(brief, Signature.Of(official, isActingShort: true).Position);
    }

    [Fact]
    public void Who_acts_signs_in_the_masculine_where_the_name_does_not_tell_the_gender() => Assert.Equal(
        "Исполняющий обязанности директора",
        Signature.Of(new() { Position = ((Position)"Директор")!.As(ActingMode.Acting), Name = PersonName.OfInitials("Белых", "С.П.") }).Position);

    [Fact]
    public void Joint_numbers_stand_through_a_slash_and_signs_are_taken_off() => Assert.Equal("12-од/7", Cases.Joint.RegistrationNumber);

    [Theory]
    [InlineData(null, "A qualified electronic signature has no certificate number.")]
    [InlineData("12 zz", "The number of the certificate is “12 zz”.")]
    public void A_qualified_signature_needs_its_certificate(string? serial, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => ElectronicSignature.Of(ElectronicSignatureKind.Qualified, serial, Owner, Cases.Day, Cases.Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_time_stamp_outside_the_validity_is_no_signature() =>
        Assert.StartsWith(
            "The time stamp, 13.01.2026 00:00:00, is outside the validity of the certificate, 12.01.2026 to 12.01.2026",
            Assert.Throws<ArgumentException>(() => ElectronicSignature.Of(ElectronicSignatureKind.Qualified, "01", Owner, Cases.Day, Cases.Day, new LocalDateTime(2026, 1, 13, 0, 0))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_owner_known_by_initials_is_no_owner() =>
        Assert.StartsWith("The owner of the certificate is “Иванова М.П.”.", Assert.Throws<ArgumentException>(
            () => ElectronicSignature.Of(ElectronicSignatureKind.Qualified, "01", PersonName.OfInitials("Иванова", "М.П."), Cases.Day, Cases.Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Spaced_letters_are_never_typed() =>
        Assert.StartsWith("The dispositive word is “п р и к а з ы в а ю”.", Assert.Throws<ArgumentException>(() => DispositiveWord.Of("п р и к а з ы в а ю")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_QR_code_is_the_same_in_every_run_and_refuses_what_it_cannot_hold()
    {
        Assert.Equal<byte>(new QrCode("https://example.ru/1", "код").Image.Bytes, new QrCode("https://example.ru/1", "код").Image.Bytes);
        Assert.StartsWith("The QR code would hold 2332 bytes", Assert.Throws<ArgumentException>(() => new QrCode(new string('a', 2332), "код")).Message, StringComparison.Ordinal);
        Assert.True(new QrCode(new string('a', 2331), "код").Image.PixelWidth > 0);
    }
}
