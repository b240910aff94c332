using System.Globalization;
using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Whether the decisions of an order hold together with the sitting and with each other.</summary>
internal static class StatusOrderFacts
{
    public static void Check(StatusOrder order, PlatformTrigger trigger, CouncilDecisionKind kind, CompositionContext context, FactFaults faults)
    {
        OrderComposition.Check(order.Frame, context, faults);
        faults.AddIf(order.Sitting is not null && order.Voting is null, "StatusOrder.Voting is missing. Give the rules by which the sitting voted: an order rests only on what was adopted.");
        faults.AddIf(order.Frame.Basis.IsEmpty && Ground(order, RussianMorphology.Default) is null, "The order rests on nothing. Give the acts, OrderFrame.Basis, or the sitting, StatusOrder.Sitting.");
        for (int i = 0; i < order.Decisions.Length; i++)
        {
            StatusEvent decided = order.Decisions[i].Decided;
            string at = string.Create(CultureInfo.InvariantCulture, $"StatusOrder.Decisions[{i}] («{order.Decisions[i].Platform}»)");
            faults.AddIf(decided.Trigger != trigger, $"{at} is «{decided}». This order takes decisions of the trigger {trigger} only.");
            faults.AddIf(trigger == PlatformTrigger.EarlyTermination && decided.Ground == TerminationGround.NotStated, $"{at} terminates without a ground. Give StatusEvent.Ground: the order names it.");
            foreach (DocumentReference later in decided.Chain.Links.Where(link => link.Date > context.SignedOn))
            {
                faults.Add($"{at} rests on «{later}», which is dated after the order. Correct one of the dates.");
            }

            if (order is { Sitting: { } sitting, Voting: { } voting })
            {
                CheckItem(at, decided, sitting, voting, kind, faults);
            }
        }
    }

    /// <summary>The protocols that the preamble cites: «на основании протокола заседания экспертного совета от … № …».</summary>
    public static string? Ground(StatusOrder order, IMorphology morphology)
    {
        if (order.Sitting is { } sitting)
        {
            return $"на основании протокола заседания {Letters.InSentence(morphology.Decline(sitting.Council.Name, GrammaticalCase.Genitive).Text)} от {RussianDate.ForRequisite(sitting.HeldOn)} № {sitting.ProtocolNumber}";
        }

        string[] protocols =
        [
            .. order.Decisions.Select(decision => decision.Decided.Chain.ProtocolItem).OfType<DocumentReference>()
                .Select(item => ReferenceText.Of(DocumentReference.Of(item.Kind, item.Date, item.Number), GrammaticalCase.Genitive)).Distinct(),
        ];
        return protocols.Length > 0 ? $"на основании {string.Join(", ", protocols)}" : null;
    }

    private static void CheckItem(string at, StatusEvent decided, CouncilSitting sitting, VotingRules voting, CouncilDecisionKind kind, FactFaults faults)
    {
        if (decided.Chain.ProtocolItem is not { Place: { } place } reference)
        {
            faults.Add($"{at} names no item of the protocol. Give StatusEvent.Chain with ProtocolItem = sitting.ReferenceTo(…).");
            return;
        }

        ProtocolItem? item = reference.IsSameDocument(sitting.Protocol)
            ? sitting.Items.FirstOrDefault(item => item.Number.ToString(CultureInfo.InvariantCulture) == place) : null;
        if (item is null)
        {
            faults.Add($"{at} rests on «{reference}», which is no item of the protocol of the sitting, «{sitting.Protocol}». Give an item of it, or leave StatusOrder.Sitting out.");
            return;
        }

        faults.AddIf(item.Decision != kind, $"{at} rests on item {place} of the protocol, which decides {item.Decision}, not {kind}. Take the item that does.");
        VoteOutcome outcome = sitting.Vote(item.Number, voting);
        faults.AddIf(!outcome.IsAdopted, $"{at} rests on a decision that was not adopted. {outcome.English}");
    }
}
