using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.People;
using InnovationDomain.Plugins.Protocols;

namespace InnovationDomain.Plugins.Tests.Protocols;

public sealed class CouncilProtocolTests
{
    [Fact]
    public void The_full_protocol() => Matches("Full", Compose(Process.Sitting));

    [Fact]
    public void The_short_protocol() => Matches("Short", Compose(Process.Sitting, isShort: true));

    [Fact]
    public void The_extract_of_one_item() => Matches("Extract", new ProtocolExtractPlugin().Compose(Process.Extract, CompositionContext.Unregistered));

    [Fact]
    public void What_was_voted_down_is_no_decision()
    {
        string text = DocumentText.Of(Compose(Process.SittingOf(Item(1, votes: new() { For = 2, Against = 3 }))));
        Assert.Contains("¶ ПРОЕКТ РЕШЕНИЯ:", text, StringComparison.Ordinal);
        Assert.Contains("Решение не принято: необходимо не менее 3 голосов «за».", text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("РЕШИЛИ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_put_to_the_vote_has_no_votes() =>
        Assert.DoesNotContain("Голосовали", DocumentText.Of(Compose(Process.SittingOf(Item(1, votes: null)))), StringComparison.Ordinal);

    [Fact]
    public void A_hundred_items_keep_their_numbers()
    {
        OfficialDocument document = Compose(Process.SittingOf([.. Enumerable.Range(1, 100).Select(i => Item(i, new() { For = 5 }))]));
        Proof.IsConforming(document);
        Assert.Contains("¶ 100.1. Утвердить план.", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_fifteen_present_are_listed_in_an_appendix()
    {
        CouncilMember[] members = [.. Enumerable.Range(1, 16).Select(i => new CouncilMember
        {
            Id = $"Ч-{i}",
            Person = new() { Name = PersonName.Of($"Иванов{(char)('а' + i)}", "Анна", "Петровна") },
            Role = i == 1 ? CouncilRole.Chair : i == 2 ? CouncilRole.Secretary : CouncilRole.Member,
        })];
        OfficialDocument document = Compose(new CouncilSitting
        {
            Council = new() { Name = "экспертный совет", Authority = Process.Authority, Members = [.. members] },
            ProtocolNumber = "3",
            HeldOn = Process.HeldOn,
            Place = "г. Лесногорск",
            Present = [.. members.Select(member => member.Id)],
            Items = [Item(1, new() { For = 16 })],
        });
        Proof.IsConforming(document);
        string text = DocumentText.Of(document).Replace('\u00A0', ' ');
        Assert.Contains("Присутствовали: 16 человек (список прилагается).", text, StringComparison.Ordinal);
        Assert.Contains("Приложение: Список присутствовавших на заседании экспертного совета", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_missing_is_told_at_once()
    {
        var sitting = new CouncilSitting
        {
            Council = new() { Name = "экспертный совет", Members = Process.Council.Members },
            ProtocolNumber = "3",
            HeldOn = Process.HeldOn,
            Present = ["Ч-3"],
            Items = [new() { Number = 1, Question = "О плане", Decision = CouncilDecisionKind.Other, Votes = new() { For = 1 } }],
        };
        var error = Assert.Throws<UnfitFactsException>(() => Compose(sitting));
        Assert.Equal(
        [
            "The protocol names no organization. Give Council.Authority: where the council is formed.",
            "The protocol names no place. Give CouncilSitting.Place or CouncilProtocol.Place.",
            "Nobody presides at the sitting. Give CouncilSitting.Presiding: who presided signs the protocol.",
            "Nobody keeps the protocol. Give CouncilSitting.Secretary: the secretary signs it.",
            "Item 1 was voted on, and what was put to the vote is not told. Give ProtocolItem.Decided, point by point.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void An_item_that_is_not_there_cannot_be_extracted()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new ProtocolExtractPlugin().Compose(
            new ProtocolExtract { Protocol = Process.Protocol, ItemNumber = 9, Certifier = Process.Deputy }, CompositionContext.Unregistered));
        Assert.Equal("Protocol № 3 has no item 9. Take a number of CouncilSitting.Items.", error.Message);
    }

    private static ProtocolItem Item(int number, VoteCount? votes) =>
        new() { Number = number, Question = $"О плане {number}", Decided = ["утвердить план"], Decision = CouncilDecisionKind.Other, Votes = votes };

    private static OfficialDocument Compose(CouncilSitting sitting, bool isShort = false) =>
        new CouncilProtocolPlugin(isShort).Compose(new CouncilProtocol { Sitting = sitting, Voting = Process.Voting }, CompositionContext.Unregistered);

    private static void Matches(string name, OfficialDocument document)
    {
        Proof.IsConforming(document);
        Approved.Matches($"tests/Plugins/Protocols/{name}.approved.txt", DocumentText.Of(document));
    }
}
