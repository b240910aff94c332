using System.Collections.Immutable;
using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Orders;

public sealed class StatusOrderTests
{
    [Fact]
    public void The_order_on_one_platform() => Matches("Recognition", new RecognitionOrderPlugin().Compose(Process.Recognition, Process.Ordered));

    [Fact]
    public void The_order_on_platforms_of_two_kinds() => Matches("RecognitionOfMany", Recognize(9));

    [Fact]
    public void The_order_on_an_extension() => Matches("Extension", new ExtensionOrderPlugin().Compose(Process.Extension, Process.Later));

    [Fact]
    public void The_order_on_an_early_termination() => Matches("Termination", new TerminationOrderPlugin().Compose(Process.Termination, Process.Later));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Each_platform_has_its_row(int count)
    {
        OfficialDocument document = Recognize(count);
        Proof.IsConforming(document);
        Table list = Assert.IsType<Table>(Assert.Single(Assert.Single(document.Appendices).Body));
        Assert.Equal(count, list.Rows.Count(row => row.Kind == TableRowKind.Data));
        Assert.All(Process.Many(count), platform => Assert.Contains(list.Rows, row => row.Cells.Any(cell => cell.Text.ToString() == $"«{platform.Theme}»")));
    }

    [Fact]
    public void Terms_that_differ_are_left_to_the_list()
    {
        StatusDecision[] decisions = [Process.Grant(Process.Platform("А")), new(Process.Platform("Б"), new() { Trigger = PlatformTrigger.Grant, EffectiveOn = Process.OrderedOn, Chain = new() { ProtocolItem = Process.Sitting.ReferenceTo(2) } })];
        string text = DocumentText.Of(new RecognitionOrderPlugin().Compose(Order([.. decisions]), Process.Ordered));
        Assert.Contains("организациям согласно перечню (приложение) на сроки, указанные в перечне.", text, StringComparison.Ordinal);
        Assert.Contains("| с 12.05.2026 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_signs_controls_where_nobody_else_does() => Assert.Contains(
        "Контроль за исполнением настоящего приказа оставляю за собой.",
        DocumentText.Of(new ExtensionOrderPlugin().Compose(Process.Extension, Process.Later)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Анна", "Юрьевна", "Исполняющей", "исполняющую", "Исполняющая")]
    [InlineData("Артём", "Юрьевич", "Исполняющему", "исполняющего", "Исполняющий")]
    public void Who_acts_in_a_post_is_charged_and_controls_in_the_right_cases(string given, string patronymic, string dative, string accusative, string nominative)
    {
        var acting = new Official { Position = Position.Of("Директор").As(ActingMode.Acting), Name = PersonName.Of("Белых", given, patronymic) };
        var frame = new OrderFrame { Issuer = Process.Authority, Basis = Process.Frame.Basis, Instructions = [OrderInstruction.To(acting, OrderTask.Of("Провести совещание."))], Controller = acting, Signer = acting };
        string text = DocumentText.Of(new RecognitionOrderPlugin().Compose(new StatusOrder { Frame = frame, Decisions = [Process.Grant(Process.Platform("А"))] }, Process.Ordered)).Replace('\u00A0', ' ');
        Assert.Contains($"3. {dative} обязанности директора Белых А.Ю. провести совещание.", text, StringComparison.Ordinal);
        Assert.Contains($"возложить на {accusative} обязанности директора Белых А.Ю.\n", text, StringComparison.Ordinal);
        Assert.Contains($"подпись: {nominative} обязанности директора | А.Ю. Белых", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_holder_whose_name_is_a_plural_is_declined_as_one()
    {
        InnovationPlatform platform = new() { Id = "А", Kind = PlatformKind.SupportSite, Level = RecognitionLevel.Institutional, Holder = new Organization { Name = "Высшие педагогические курсы «Луч»" } };
        OfficialDocument document = new RecognitionOrderPlugin().Compose(Order([Process.Grant(platform)]), Process.Ordered);
        Proof.IsConforming(document);
        Assert.Contains("1. Присвоить Высшим педагогическим курсам «Луч» статус опорной площадки на срок", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Plugins_of_one_subject_are_told_apart_by_id()
    {
        DocumentCatalog documents = new DocumentCatalogBuilder().Add(new RecognitionOrderPlugin()).Add(new ExtensionOrderPlugin()).Add(new TerminationOrderPlugin()).Build();
        Assert.Equal(
            DocumentText.Of(new TerminationOrderPlugin().Compose(Process.Termination, Process.Later)),
            DocumentText.Of(documents.Compose(TerminationOrderPlugin.PluginId, Process.Termination, Process.Later)));
    }

    [Fact]
    public void Every_extended_platform_stands_in_the_list()
    {
        StatusDecision[] decisions =
        [
            .. Process.Many(4).Select((platform, i) => new StatusDecision(
                Process.Held(platform, $"{i + 1}"), new() { Trigger = PlatformTrigger.Extension, EffectiveOn = new LocalDate(2029, 6, 1), TermEnd = new LocalDate(2030, 8, 31) })),
        ];
        OfficialDocument document = new ExtensionOrderPlugin().Compose(new StatusOrder { Frame = Process.Extension.Frame, Decisions = [.. decisions] }, Process.Later);
        Proof.IsConforming(document);
        string text = DocumentText.Of(document);
        Assert.Contains("1. Продлить срок действия статуса муниципальной инновационной площадки организациям согласно перечню (приложение, строки 1–3)", text, StringComparison.Ordinal);
        Assert.Contains("2. Продлить срок действия статуса муниципального ресурсного центра организациям согласно перечню (приложение, строка 4)", text, StringComparison.Ordinal);
        Assert.Contains("с 01.09.2026 / по 31.08.2030", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        var repealed = new LegalAct { Kind = LegalActKind.FederalLaw, Date = new LocalDate(2010, 1, 1), Number = "1-ФЗ", InForceUntil = new LocalDate(2020, 1, 1) };
        var frame = new OrderFrame
        {
            Issuer = Process.Authority,
            Basis = [LegalReference.To(repealed)],
            Instructions = [OrderInstruction.To(Process.Methodist, OrderTask.Of("назначить кураторов", new LocalDate(2026, 5, 1)))],
            Signer = Process.Head,
        };
        StatusDecision late = new(Process.Platform("А"), new() { Trigger = PlatformTrigger.Grant, EffectiveOn = Process.OrderedOn, Chain = new() { ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2026, 6, 1), "5", "1") } });
        var error = Assert.Throws<UnfitFactsException>(() => new RecognitionOrderPlugin().Compose(new StatusOrder { Frame = frame, Sitting = Process.Sitting, Decisions = [late] }, Process.Ordered));
        Assert.Equal(
        [
            "OrderFrame.Basis[0] is «Федеральный закон от 1 января 2010 г. № 1-ФЗ», which is not in force on 2026-05-12, the date of the order. Cite the act that is.",
            "«назначить кураторов» is due on 2026-05-01, before 2026-05-12, the date of the order. Correct one of the two.",
            "StatusOrder.Voting is missing. Give the rules by which the sitting voted: an order rests only on what was adopted.",
            "StatusOrder.Decisions[0] («А») rests on «Protocol 2026-06-01 № 5, 1», which is dated after the order. Correct one of the dates.",
        ], error.Faults.AsEnumerable());
        Assert.Equal(string.Join('\n', error.Faults), error.Message);
    }

    [Fact]
    public void An_order_without_a_date_is_refused()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new RecognitionOrderPlugin().Compose(Process.Recognition, CompositionContext.Unregistered));
        Assert.Equal("The order has no date. Give CompositionContext.SignedOn: acts are cited as they are in force on it.", error.Message);
    }

    [Fact]
    public void What_the_council_did_not_adopt_is_not_ordered()
    {
        CouncilSitting sitting = Process.SittingOf(new ProtocolItem { Number = 2, Question = "О статусе", Decided = ["присвоить статус"], Decision = CouncilDecisionKind.Recognize, Votes = new() { For = 1, Against = 4 } });
        var error = Assert.Throws<UnfitFactsException>(() => new RecognitionOrderPlugin().Compose(
            new StatusOrder { Frame = Process.Frame, Sitting = sitting, Voting = Process.Voting, Decisions = [Process.Grant(Process.Platform("А"))] }, Process.Ordered));
        Assert.StartsWith("StatusOrder.Decisions[0] («А») rests on a decision that was not adopted. Item 2: for 1, against 4,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_of_another_kind_is_refused()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new ExtensionOrderPlugin().Compose(Process.Termination, Process.Later));
        Assert.Equal("StatusOrder.Decisions[0] («МИП-7») is «EarlyTermination 2029-06-01». This order takes decisions of the trigger Extension only.", error.Message);
    }

    [Fact]
    public void A_holder_whose_dative_is_not_known_is_named()
    {
        InnovationPlatform platform = new() { Id = "А", Kind = PlatformKind.InnovationPlatform, Level = RecognitionLevel.Municipal, Holder = new Organization { Name = "Кхвзщ" } };
        var error = Assert.Throws<UnknownFormException>(() => new RecognitionOrderPlugin().Compose(Order([Process.Grant(platform)]), Process.Ordered));
        Assert.Contains("The dative of «Кхвзщ» is not known.", error.Message, StringComparison.Ordinal);
    }

    private static StatusOrder Order(ImmutableArray<StatusDecision> decisions) => new() { Frame = Process.Frame, Sitting = Process.Sitting, Voting = Process.Voting, Decisions = decisions };

    private static OfficialDocument Recognize(int count) => new RecognitionOrderPlugin().Compose(Order([.. Process.Many(count).Select(Process.Grant)]), Process.Ordered);

    private static void Matches(string name, OfficialDocument document)
    {
        Proof.IsConforming(document);
        Approved.Matches($"tests/Plugins/Orders/{name}.approved.txt", DocumentText.Of(document));
    }
}
