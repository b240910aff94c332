using InnovationDomain.Councils;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Orders on statuses: of one platform, of some, of hundreds; of platforms whose status was given by an earlier order, where the order extends or ends it.</summary>
internal static class StatusOrders
{
    private static readonly LocalDate Later = new(2029, 6, 1);

    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new RecognitionOrderPlugin(), Setup(Process.OrderedOn, (platform, _) => Process.Grant(platform), Process.Sitting)),
        .. DocumentLaws.For(new ExtensionOrderPlugin(), Setup(Later, Extended)),
        .. DocumentLaws.For(new TerminationOrderPlugin(), Setup(Later, Ended)),
    ];

    private static DocumentLawSetup<StatusOrder> Setup(LocalDate signedOn, Func<InnovationPlatform, int, StatusDecision> decide, CouncilSitting? sitting = null) => PluginLaws.Setup<StatusOrder>() with
    {
        Subjects = Arb.From(Orders(signedOn, decide, sitting, isExtreme: false)),
        Extremes = Orders(signedOn, decide, sitting, isExtreme: true),
        Contexts = _ => [new() { SignedOn = signedOn }, new() { SignedOn = signedOn, RegistrationNumber = "112-од" }],
        Facts = (order, context) =>
        [
            signedOn, .. Drawn.Said(order.Frame), .. order.Decisions.SelectMany(decision => Drawn.Said(decision.Platform.Holder)),
            .. order.Decisions.Where(decision => decision.Platform.Theme is not null).Select(decision => DocumentFact.Of(decision.Platform.Theme!)),
            .. order.Decisions.Select(decision => DocumentFact.Of(decision.Platform.StatusName, GrammaticalCase.Genitive)),
            .. order.Decisions.Where(decision => decision.Decided.TermEnd is not null).Select(decision => DocumentFact.Of(decision.Decided.TermEnd!.Value)),
        ],
    };

    private static Gen<StatusOrder> Orders(LocalDate signedOn, Func<InnovationPlatform, int, StatusDecision> decide, CouncilSitting? sitting, bool isExtreme) =>
        from frame in Drawn.Frames(signedOn, isExtreme)
        from count in Drawn.Counts(isExtreme)
        from platforms in Drawn.Any<InnovationPlatform>(isExtreme).ListOf(count)
        from isOfSitting in Gen.Elements(true, false)
        select new StatusOrder
        {
            Frame = frame,
            Decisions = [.. platforms.Select((platform, i) => decide(platform.With(given => given.History, []).With(given => given.Id, FormattableString.Invariant($"П-{i + 1}")), i + 1))],
            Sitting = isOfSitting ? sitting : null,
            Voting = isOfSitting ? Process.Voting : null,
        };

    private static StatusDecision Extended(InnovationPlatform platform, int number) => new(Process.Held(platform, FormattableString.Invariant($"{number}")), new()
    {
        Trigger = PlatformTrigger.Extension,
        EffectiveOn = Later,
        TermEnd = new LocalDate(2030 + (number % 3), 8, 31),
        Chain = number % 2 == 0 ? new() { ProtocolItem = Protocol(number) } : new() { Application = DocumentReference.Of(RecordKind.Report, Later.PlusDays(-30), "2"), ProtocolItem = Protocol(number) },
    });

    private static StatusDecision Ended(InnovationPlatform platform, int number) => new(Process.Held(platform, FormattableString.Invariant($"{number}")), new()
    {
        Trigger = PlatformTrigger.EarlyTermination,
        EffectiveOn = Later.PlusDays(number % 40),
        Ground = Enum.GetValues<TerminationGround>().Where(ground => ground != TerminationGround.NotStated).ElementAt(number % 5),
        Reason = "в связи с реорганизацией учреждения",
        Chain = new() { ProtocolItem = Protocol(number) },
    });

    private static DocumentReference Protocol(int number) => DocumentReference.Of(RecordKind.Protocol, Later.PlusDays(-12), "2", FormattableString.Invariant($"{number}"));
}
