using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Tests.Registers;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Orders;

public sealed class RegisterApprovalOrderTests
{
    private static readonly CompositionContext Signed = new() { RegistrationNumber = "205-од", SignedOn = new LocalDate(2026, 9, 7) };

    [Fact]
    public void The_order_approves_the_register_and_repeals_the_one_before()
    {
        OfficialDocument document = Compose(Process.Register(4), Earlier("171-од"));
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Orders/RegisterApproval.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_register_without_names_is_approved_as_a_form_with_its_gaps()
    {
        OfficialDocument document = Compose(Chelyabinsk.Register);
        Proof.IsConforming(document);
        string text = DocumentText.Of(document);
        Assert.Contains("1. Утвердить реестр инновационных площадок города Челябинска по состоянию на 27 апреля 2024 года (приложение).", text, StringComparison.Ordinal);
        Assert.Equal(5, text.Split("| Сведения не представлены ↔5 |").Length - 1);
        Assert.DoesNotContain("столбцы", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Всего", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_acts_are_repealed_point_by_point()
    {
        OfficialDocument document = Compose(Process.Register(1), Earlier("171-од"), Earlier("12-р", LegalActKind.Directive));
        Proof.IsConforming(document);
        Assert.Contains(
            "2. Признать утратившими силу:\n"
            + "  2.1. Приказ Управления образования от 4 сентября 2025 г. № 171-од «Об утверждении реестра инновационных площадок».\n"
            + "  2.2. Распоряжение Управления образования от 4 сентября 2025 г. № 12-р «Об утверждении реестра инновационных площадок».\n",
            DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void An_issuer_whose_name_is_a_plural_approves_in_the_genitive_plural()
    {
        OfficialDocument document = new RegisterApprovalOrderPlugin().Compose(
            new() { Frame = new() { Issuer = new() { Name = "Высшие педагогические курсы «Луч»" }, Basis = Process.Frame.Basis, Signer = Process.Head }, Register = Process.Register(2) }, Signed);
        Proof.IsConforming(document);
        Assert.Contains("утверждение: УТВЕРЖДЕН\nутверждение: приказом Высших педагогических курсов «Луч»\nутверждение: от 7 сентября 2026 г. № 205-од\n", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_territory_whose_genitive_is_not_known_is_named()
    {
        RegisterOfDay register = new() { Keeper = Process.Authority, Territory = "Кхвзщ", Register = Process.Register(1).Register, Day = new LocalDate(2026, 9, 1) };
        var error = Assert.Throws<UnknownFormException>(() => Compose(register));
        Assert.Contains("The genitive of «Кхвзщ» is not known.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_platforms_conform()
    {
        OfficialDocument document = Compose(Process.Register(500));
        Proof.IsConforming(document);
        Assert.Equal(500, Assert.IsType<Table>(Assert.Single(document.Appendices).Body[0]).Rows.Count(row => row.Kind == TableRowKind.Data));
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        var law = new LegalAct { Kind = LegalActKind.FederalLaw, Date = new LocalDate(2027, 1, 1), Number = "1-ФЗ" };
        RegisterOfDay none = new() { Keeper = Process.Authority, Register = new() { Platforms = [] }, Day = new LocalDate(2026, 10, 1) };
        var error = Assert.Throws<UnfitFactsException>(() => new RegisterApprovalOrderPlugin().Compose(
            new() { Frame = new() { Issuer = Process.Authority, Signer = Process.Head }, Register = none, Repealed = [law] }, Signed));
        Assert.Equal(
        [
            "The order rests on nothing. Give the acts, OrderFrame.Basis.",
            "The register is as of 2026-10-01, after the order is signed. Correct RegisterOfDay.Day or CompositionContext.SignedOn.",
            "No status is held on 2026-10-01, and no composition is stated: there is nothing to approve. Give RegisterOfDay.Register or RegisterOfDay.Composition.",
            "RegisterApprovalOrder.Repealed[0] is «Федеральный закон от 1 января 2027 г. № 1-ФЗ», which an order does not repeal. Give an order, a directive or a decree.",
            "RegisterApprovalOrder.Repealed[0] is «Федеральный закон от 1 января 2027 г. № 1-ФЗ» without its title, by which a repealed act is known. Give LegalAct.Title.",
            "RegisterApprovalOrder.Repealed[0] is «Федеральный закон от 1 января 2027 г. № 1-ФЗ», which is dated after the order. Correct one of the dates.",
        ], error.Faults.AsEnumerable());
    }

    private static LegalAct Earlier(string number, LegalActKind kind = LegalActKind.Order) => new()
    {
        Kind = kind,
        Issuer = NounPhrase.Of("Управление образования").With(GrammaticalCase.Genitive, "Управления образования"),
        Date = new LocalDate(2025, 9, 4),
        Number = number,
        Title = "Об утверждении реестра инновационных площадок",
    };

    private static OfficialDocument Compose(RegisterOfDay register, params ImmutableArray<LegalAct> repealed) => new RegisterApprovalOrderPlugin().Compose(
        new() { Frame = new() { Issuer = Process.Authority, Basis = Process.Frame.Basis, Controller = Process.Deputy, Signer = Process.Head }, Register = register, Repealed = repealed }, Signed);
}
