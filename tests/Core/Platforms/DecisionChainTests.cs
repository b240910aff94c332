using InnovationDomain.Platforms;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

public sealed class DecisionChainTests
{
    private static readonly RecordKind[] Kinds =
        [RecordKind.Application, RecordKind.ConsolidatedConclusion, RecordKind.Protocol, RecordKind.Order, RecordKind.Register, RecordKind.Certificate];

    // Six links, each left open or dated: the chain is taken exactly when the dates that are there do not go back.
    [Property]
    public void A_chain_is_taken_when_its_dates_do_not_go_back(byte[] days)
    {
        DocumentReference?[] links = [.. Kinds.Select((kind, i) => i < days.Length && days[i] % 4 != 0 ? Link(kind, days[i] / 8) : null)];
        LocalDate[] dates = [.. links.OfType<DocumentReference>().Select(link => link.Date)];
        if (dates.SequenceEqual(dates.Order()))
        {
            Assert.Equal(links.OfType<DocumentReference>(), Forward(links).Links);
            Assert.Equal(links.OfType<DocumentReference>(), Backward(links).Links);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => Forward(links));
            Assert.Throws<ArgumentException>(() => Backward(links));
        }
    }

    [Fact]
    public void A_step_before_the_one_it_rests_on() => Assert.Equal(
        "The decision chain goes back in time: «Order 2024-01-02 № 1» rests on «Protocol 2024-01-03 № 1» and is dated before it. Correct one of the dates. (Parameter 'OrderPoint')",
        Assert.Throws<ArgumentException>(() => new DecisionChain { ProtocolItem = Link(RecordKind.Protocol, 2), OrderPoint = Link(RecordKind.Order, 1) }).Message);

    [Fact]
    public void A_document_of_another_kind() => Assert.Equal(
        "DecisionChain.ProtocolItem is «Order 2024-01-01 № 1». Give a document of the kind Protocol or Decision, or leave the link out. (Parameter 'ProtocolItem')",
        Assert.Throws<ArgumentException>(() => new DecisionChain { ProtocolItem = Link(RecordKind.Order, 0) }).Message);

    [Fact]
    public void An_extension_may_rest_on_a_report() =>
        Assert.NotNull(new DecisionChain { Application = Link(RecordKind.Report, 0) }.Application);

    private static DecisionChain Forward(DocumentReference?[] links) => new()
    {
        Application = links[0],
        Conclusion = links[1],
        ProtocolItem = links[2],
        OrderPoint = links[3],
        RegisterRow = links[4],
        Certificate = links[5],
    };

    private static DecisionChain Backward(DocumentReference?[] links) => new()
    {
        Certificate = links[5],
        RegisterRow = links[4],
        OrderPoint = links[3],
        ProtocolItem = links[2],
        Conclusion = links[1],
        Application = links[0],
    };

    private static DocumentReference Link(RecordKind kind, int day) => DocumentReference.Of(kind, new LocalDate(2024, 1, 1).PlusDays(day), "1");
}
