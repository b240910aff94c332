using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Testing;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Orders on the expertise of some applications, or of hundreds, by up to five experts, each application by two of them.</summary>
internal static class ExpertiseOrders
{
    public static IEnumerable<Law> Laws => DocumentLaws.For(new ExpertiseOrderPlugin(), PluginLaws.Setup<ExpertiseOrder>() with
    {
        Subjects = Arb.From(Orders(isExtreme: false)),
        Extremes = Orders(isExtreme: true),
        Contexts = order => [new() { SignedOn = order.Period!.Start.PlusDays(-3) }, new() { SignedOn = order.Period.Start, RegistrationNumber = "80-од" }],
        Facts = (order, context) =>
        [
            context.SignedOn!.Value, order.Period!.Start, order.Period.End, order.Panels.Length, .. Drawn.Said(order.Frame),
            .. order.Experts.Where(expert => order.Panels.Any(panel => panel.Experts.Contains(expert.Id))).Select(expert => DocumentFact.Of(expert.Person!.Name)),
            .. order.Applications.SelectMany(application => Drawn.Said(application.Applicant)),
            .. order.Applications.Select(application => DocumentFact.Of(application.Theme)),
            .. order.Applications.Select(application => DocumentFact.Of($"№ {application.Registration!.Number}")),
            .. order.Panels[0].Rubric.Criteria.Select(criterion => DocumentFact.Of(criterion.Name)),
        ],
    });

    private static Gen<ExpertiseOrder> Orders(bool isExtreme) =>
        from day in Gen.Choose(0, 300).Select(days => new LocalDate(2026, 1, 12).PlusDays(days))
        from frame in Drawn.Frames(day, isExtreme)
        from length in Gen.Choose(0, 40)
        from count in Drawn.Counts(isExtreme)
        from rubric in Drawn.Any<ExpertRubric>(isExtreme)
        from applications in Drawn.Applications(isExtreme).ListOf(count)
        from experts in Drawn.Experts([.. Enumerable.Range(1, 5).Select(i => (Id<Expert>)FormattableString.Invariant($"Э-{i}"))], isExtreme)
        let named = applications.Select((application, i) => application.With(given => given.Id, (Id<Application>)FormattableString.Invariant($"З-{i + 1}"))).ToArray()
        select new ExpertiseOrder
        {
            Frame = frame,
            Period = new(day, day.PlusDays(length)),
            Panels = [.. named.Select((application, i) => new ExpertPanel { Subject = application.Id, Round = "весна 2026", Rubric = rubric, Experts = [experts[i % 5].Id, experts[(i + 1) % 5].Id] })],
            Applications = [.. named],
            Experts = [.. experts],
        };
}
