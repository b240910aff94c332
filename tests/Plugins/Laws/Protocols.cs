using InnovationDomain.Councils;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Testing;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Protocols of sittings that somebody presided at and somebody kept, and extracts of their items.</summary>
internal static class Protocols
{
    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new CouncilProtocolPlugin(), Setup(isShort: false)), .. DocumentLaws.For(new CouncilProtocolPlugin(isShort: true), Setup(isShort: true)),
        .. DocumentLaws.For(new ProtocolExtractPlugin(), PluginLaws.Setup<ProtocolExtract>() with
        {
            Subjects = Arb.From(Extracts(isExtreme: false)),
            Extremes = Extracts(isExtreme: true),
            Facts = (extract, context) => [extract.Certifier.Name, .. Head(extract.Protocol.Sitting), .. Said(extract.Protocol.Sitting.Items.First(item => item.Number == extract.ItemNumber), isShort: false)],
        }),
    ];

    private static DocumentLawSetup<CouncilProtocol> Setup(bool isShort) => PluginLaws.Setup<CouncilProtocol>() with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Gen.OneOf(Of(isExtreme: true), Gen.Constant(Long())),

        // Other items are printed as they are, and norm control misses the decision, or the question in its form.
        Allows = protocol => protocol.Sitting.Items.All(item => !item.Decided.IsEmpty && IsQuestion(item.Question)),
        Facts = (protocol, context) => [.. Head(protocol.Sitting), .. protocol.Sitting.Items.Select(item => DocumentFact.Of(item.Question)), .. protocol.Sitting.Items.SelectMany(item => Said(item, isShort))],
    };

    private static IEnumerable<DocumentFact> Head(CouncilSitting sitting) =>
    [
        sitting.HeldOn, sitting.ProtocolNumber, DocumentFact.Of(sitting.Council.Name, GrammaticalCase.Genitive), NameOf(sitting, sitting.Presiding!.Value), NameOf(sitting, sitting.Secretary!.Value),
        .. sitting.Present.Select(member => NameOf(sitting, member)), .. sitting.Invited.Select(DocumentFact.Of),
    ];

    private static IEnumerable<DocumentFact> Said(ProtocolItem item, bool isShort) =>
        [.. item.Decided.Select(DocumentFact.Of), .. isShort ? [] : item.Heard.Concat(item.Spoke).Select(DocumentFact.Of), .. item.Votes is { } votes ? new DocumentFact[] { votes.For, votes.Against, votes.Abstained } : []];

    private static DocumentFact NameOf(CouncilSitting sitting, Identity.Id<CouncilMember> member) => sitting.Council.Find(member)!.Person.Name;

    private static Gen<CouncilProtocol> Of(bool isExtreme) =>
        from authority in Drawn.Any<Organization>(isExtreme)
        from voting in Drawn.Any<VotingRules>(isExtreme)
        from sitting in Drawn.Any<CouncilSitting>(isExtreme).Where(sitting => sitting is { Presiding: not null, Secretary: not null })
        select new CouncilProtocol
        {
            Sitting = sitting.With(given => given.Council, sitting.Council.With(council => council.Authority, authority))
                .With(given => given.Items, [.. sitting.Items.Select(Usual)]),
            Voting = voting,
            Place = "г. Лесногорск",
        };

    private static ProtocolItem Usual(ProtocolItem item) => item.With(given => given.Decided, item.Decided.IsEmpty ? ["утвердить план"] : item.Decided)
        .With(given => given.Question, IsQuestion(item.Question) ? item.Question : $"О вопросе: {item.Question}");

    private static bool IsQuestion(string question) => question.StartsWith("О ", StringComparison.Ordinal) || question.StartsWith("Об ", StringComparison.Ordinal);

    private static Gen<ProtocolExtract> Extracts(bool isExtreme) =>
        from protocol in Of(isExtreme)
        from certifier in Drawn.Any<Official>(isExtreme)
        from item in Gen.Elements(protocol.Sitting.Items.AsEnumerable())
        from isDated in Gen.Elements(true, false)
        select new ProtocolExtract
        {
            Protocol = protocol.With(given => given.Sitting, protocol.Sitting.With(given => given.SignedBy, [.. new[] { protocol.Sitting.Presiding!.Value, protocol.Sitting.Secretary!.Value }.Distinct()])),
            ItemNumber = item.Number,
            Certifier = certifier,
            CertifiedOn = isDated ? protocol.Sitting.HeldOn : null,
        };

    private static CouncilProtocol Long() => new()
    {
        Sitting = Process.SittingOf([.. Enumerable.Range(1, 200).Select(i => new ProtocolItem { Number = i, Question = $"О плане {i}", Decided = ["утвердить план"], Decision = CouncilDecisionKind.Other, Votes = new() { For = 5 } })]),
        Voting = Process.Voting,
    };
}
