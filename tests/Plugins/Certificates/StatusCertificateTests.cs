using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Certificates;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Certificates;

public sealed class StatusCertificateTests
{
    private static readonly CompositionContext Issued = new() { RegistrationNumber = "7", SignedOn = new LocalDate(2026, 9, 1) };

    [Fact]
    public void The_certificate()
    {
        OfficialDocument document = Gallery.Examples.StatusCertificateExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Certificates/Certificate.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_certificate_without_a_code_is_of_both_editions_of_the_standard()
    {
        OfficialDocument document = Compose(Process.Held(Process.Platform("МИП-7"), "7"));
        Assert.Null(document.QrCode);
        Proof.IsConforming(document);
    }

    [Fact]
    public void An_extended_status_names_both_acts_and_the_new_term()
    {
        InnovationPlatform extended = Process.Held(Process.Platform("МИП-7"), "7").Record(new()
        {
            Trigger = PlatformTrigger.Extension,
            EffectiveOn = new LocalDate(2029, 6, 1),
            TermEnd = new LocalDate(2031, 8, 31),
            Chain = new() { OrderPoint = DocumentReference.Of(RecordKind.Order, new LocalDate(2029, 6, 1), "90-од", "1") },
        });
        string text = Text(extended, new() { RegistrationNumber = "8", SignedOn = new LocalDate(2029, 6, 4) });
        Assert.Contains("Срок действия статуса: с 1 сентября 2026 года по 31 августа 2031 года.", text, StringComparison.Ordinal);
        Assert.Contains("Основание: приказ от 12 мая 2026 г. № 112-од, пункт 1; приказ от 1 июня 2029 г. № 90-од, пункт 1; перечень от 12 мая 2026 г. № 1, строка 7.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_and_a_very_long_name_are_put_into_the_dative()
    {
        Holder group = new OrganizationGroup { Name = NounPhrase.Of("сетевое сообщество «Точка опоры»"), Members = [Process.School, new() { Name = "МБДОУ «Детский сад № 12»" }] };
        Assert.Contains("что сетевому сообществу «Точка опоры» присвоен статус", Text(Held(group, PlatformKind.InnovationNetworkCommunity)), StringComparison.Ordinal);
        Assert.Contains(
            "что Муниципальному автономному общеобразовательному учреждению «Лицей с углубленным изучением отдельных предметов естественно-научного и технологического профилей» города Лесногорска присвоен статус муниципального ресурсного центра.",
            Text(Held(new Organization { Name = "Муниципальное автономное общеобразовательное учреждение «Лицей с углубленным изучением отдельных предметов естественно-научного и технологического профилей» города Лесногорска" }, PlatformKind.ResourceCenter)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_woman_who_acts_in_the_post_signs() => Assert.Equal("Исполняющая обязанности начальника", Compose(
        Process.Held(Process.Platform("МИП-7"), "7"), signer: new() { Position = Position.Of("начальник").As(ActingMode.Acting), Name = PersonName.Of("Петрова", "Наталья", "Владимировна") }).Signatures.Single().Position);

    [Theory]
    [InlineData("2026-05-11", "Draft")]
    [InlineData("2029-09-01", "Expired since 2029-09-01")]
    public void A_status_that_is_not_held_on_the_day_has_no_certificate(string day, string state)
    {
        var error = Assert.Throws<UnfitFactsException>(() => Compose(
            Process.Held(Process.Platform("МИП-7"), "7"), new() { RegistrationNumber = "7", SignedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value }));
        Assert.Equal($"«МИП-7» holds no status on {day}: it is {state}. Issue the certificate while the status is held, or record the decision that is missing.", Assert.Single(error.Faults));
    }

    [Fact]
    public void A_terminated_status_has_no_certificate() => Assert.Contains("it is TerminatedEarly since 2029-06-01", Assert.Throws<UnfitFactsException>(() => Compose(
        Process.Termination.Decisions[0].Platform.Record(Process.Termination.Decisions[0].Decided), new() { RegistrationNumber = "7", SignedOn = new LocalDate(2029, 6, 1) })).Message, StringComparison.Ordinal);

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        InnovationPlatform platform = Process.Platform("МИП-7").Record(new()
        {
            Trigger = PlatformTrigger.Grant, EffectiveOn = Process.OrderedOn, TermEnd = new LocalDate(2029, 8, 31),
            Chain = new() { RegisterRow = DocumentReference.Of(RecordKind.Register, new LocalDate(2026, 9, 2), "1", "7"), Certificate = DocumentReference.Of(RecordKind.Certificate, new LocalDate(2026, 9, 3), "6") },
        });
        Assert.Equal(
        [
            "The certificate has no number. Give CompositionContext.RegistrationNumber: it is known by it.",
            "The decision on «МИП-7» that is in force names no act. Give StatusEvent.Chain with OrderPoint: the certificate rests on it.",
            "The certificate rests on «Register 2026-09-02 № 1, 7», which is dated after it. Correct one of the dates.",
            "The history of «МИП-7» records the certificate «Certificate 2026-09-03 № 6». Give its number and date, or correct the history.",
        ], Assert.Throws<UnfitFactsException>(() => Compose(platform, new() { SignedOn = new LocalDate(2026, 9, 1) })).Faults.AsEnumerable());
        Assert.Equal(
            ["The certificate has no number. Give CompositionContext.RegistrationNumber: it is known by it.", "The certificate has no date. Give CompositionContext.SignedOn: the status must be held on it."],
            Assert.Throws<UnfitFactsException>(() => Compose(platform, CompositionContext.Unregistered)).Faults.AsEnumerable());
    }

    private static InnovationPlatform Held(Holder holder, PlatformKind kind) => Process.Held(new() { Id = "П-1", Kind = kind, Level = RecognitionLevel.Municipal, Holder = holder }, "1");

    private static string Text(InnovationPlatform platform, CompositionContext? context = null)
    {
        OfficialDocument document = Compose(platform, context);
        Proof.IsConforming(document);
        return DocumentText.Of(document).Replace('\u00A0', ' ').Replace("**", "", StringComparison.Ordinal);
    }

    private static OfficialDocument Compose(InnovationPlatform platform, CompositionContext? context = null, Official? signer = null) =>
        new StatusCertificatePlugin().Compose(new() { Platform = platform, Issuer = Process.Authority, Signer = signer ?? Process.Head }, context ?? Issued);
}
