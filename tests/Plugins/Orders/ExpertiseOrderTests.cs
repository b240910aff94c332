using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Expertise;
using InnovationDomain.Plugins.Orders;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Orders;

public sealed class ExpertiseOrderTests
{
    private static readonly CompositionContext Signed = new() { RegistrationNumber = "80-од", SignedOn = new LocalDate(2026, 3, 18) };

    [Fact]
    public void The_order_with_experts_distribution_and_form()
    {
        OfficialDocument document = new ExpertiseOrderPlugin().Compose(Process.Expertise, Signed);
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Orders/Expertise.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        var order = new ExpertiseOrder
        {
            Frame = Process.Expertise.Frame,
            Period = Process.Expertise.Period,
            Panels = [new ExpertPanel { Subject = "Другая", Round = "весна 2026", Rubric = Process.Rubric, Experts = ["Э-1", "Э-9"] }],
            Applications = [Process.Application],
            Experts = Process.Experts,
        };
        var error = Assert.Throws<UnfitFactsException>(() => new ExpertiseOrderPlugin().Compose(order, new CompositionContext { SignedOn = new LocalDate(2026, 5, 1) }));
        Assert.Equal(
        [
            "«представить сводные экспертные заключения» is due on 2026-04-08, before 2026-05-01, the date of the order. Correct one of the two.",
            "The expertise begins on 2026-03-23, before the order is signed. Correct ExpertiseOrder.Period or CompositionContext.SignedOn.",
            "The application «Другая», which a panel judges, is not given. Add it to ExpertiseOrder.Applications.",
            "The expert «Э-9» has no person. Give Expert.Person in ExpertiseOrder.Experts: the order names whom it appoints.",
        ], error.Faults.AsEnumerable());
    }
}
