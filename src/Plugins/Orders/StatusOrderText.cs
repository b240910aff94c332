using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>What orders on giving, extending and terminating have in common beyond the skeleton: decisions grouped by status, and the list as an appendix.</summary>
internal sealed class StatusOrderText(StatusOrder order, CompositionContext context, IMorphology morphology)
{
    public IEnumerable<IGrouping<string, StatusDecision>> ByStatus => order.Decisions.GroupBy(decision => decision.Platform.StatusName.Nominative, StringComparer.Ordinal);

    public bool HasOneStatus => ByStatus.Take(2).Count() == 1;

    public string StatusGenitive(IEnumerable<StatusDecision> decisions) => morphology.Decline(decisions.First().Platform.StatusName, GrammaticalCase.Genitive).Text;

    public string Holder(StatusDecision decision, GrammaticalCase grammaticalCase) => HolderText.In(grammaticalCase, decision.Platform.Holder, morphology);

    public static string Theme(StatusDecision decision) => decision.Platform.Theme is { } theme ? $" по теме «{theme}»" : "";

    // As long as the new decision is not in force, the old one stands.
    public static string GrantedBy(StatusDecision decision) => decision.Platform.History.LastOrDefault(happened => happened.Trigger == PlatformTrigger.Grant)?.Chain.OrderPoint is { } act
        ? $" {ReferenceText.ByAct(act)}" : "";

    /// <summary>«организациям согласно перечню (приложение, строки 1–3)»: rows are numbered through, group after group.</summary>
    public string Rows(IGrouping<string, StatusDecision> group)
    {
        int first = ByStatus.TakeWhile(other => other.Key != group.Key).Sum(other => other.Count()) + 1;
        int last = first + group.Count() - 1;
        return HasOneStatus ? "приложение" : first == last ? $"приложение, строка {NumberText.Of(first)}" : $"приложение, строки {NumberText.Of(first)}–{NumberText.Of(last)}";
    }

    /// <summary>The order itself in the genitive: «приказа», «распоряжения».</summary>
    public string FormGenitive => ReferenceText.Name(order.Frame.Form, GrammaticalCase.Genitive);

    /// <summary>The number of the point that decides: statuses stand first in the order, one point each.</summary>
    public int PointOf(StatusDecision decision) => ByStatus.TakeWhile(group => group.Key != decision.Platform.StatusName.Nominative).Count() + 1;

    public Appendix List(string title, Func<StatusDecision, string?> grounds)
    {
        var byPlatform = order.Decisions.ToDictionary(decision => decision.After);
        PlatformTable table = PlatformTable.Of(
            ByStatus.Select(group => new PlatformSection(Letters.Capitalized(group.Key), [.. group.Select(decision => (decision.After, decision.After.StandingOn(decision.Decided.EffectiveOn)))])),
            (platform, _) => grounds(byPlatform[platform]));
        return new() { Title = title, Orientation = table.Orientation, Body = [table.ToTable()] };
    }

    public OfficialDocument Compose(string title, IEnumerable<Clause> decisions, params Appendix[] appendices) =>
        OrderComposition.Compose(order.Frame, context, title, (null, StatusOrderFacts.Ground(order, morphology)), decisions, [.. appendices], morphology);
}
