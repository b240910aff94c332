using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Councils;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Identity;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Protocols;

/// <summary>The parts of a protocol that its full and short forms and the extract share.</summary>
/// <remarks>
/// Numbers of items and decisions are text: an extract must keep the number of its item, and «1. СЛУШАЛИ» and «1.1» repeat it.
/// Source: rules of records management; a list of more than fifteen present goes to an appendix.
/// </remarks>
internal sealed class ProtocolText(CouncilProtocol protocol, IMorphology morphology)
{
    private const int MostNamesInText = 15;

    private CouncilSitting Sitting => protocol.Sitting;

    public string CouncilGenitive => Letters.InSentence(morphology.Decline(Sitting.Council.Name, GrammaticalCase.Genitive).Text);

    private bool IsListAttached => Sitting.Present.Length > MostNamesInText;

    public static void Check(CouncilProtocol protocol, FactFaults faults)
    {
        CouncilSitting sitting = protocol.Sitting;
        faults.AddIf(sitting.Council.Authority is null, "The protocol names no organization. Give Council.Authority: where the council is formed.");
        faults.AddIf(protocol.Place is null, "The protocol names no place. Give CouncilSitting.Place or CouncilProtocol.Place.");
        faults.AddIf(sitting.Presiding is null, "Nobody presides at the sitting. Give CouncilSitting.Presiding: who presided signs the protocol.");
        faults.AddIf(sitting.Secretary is null, "Nobody keeps the protocol. Give CouncilSitting.Secretary: the secretary signs it.");
    }

    public static void CheckItem(CouncilProtocol protocol, ProtocolItem item, FactFaults faults) => faults.AddIf(
        item.Decided.IsEmpty && item.Votes is not null,
        string.Create(CultureInfo.InvariantCulture, $"Item {item.Number} was voted on, and what was put to the vote is not told. Give ProtocolItem.Decided, point by point."));

    public IEnumerable<Block> Opening()
    {
        yield return new Paragraph($"{PresidingTitle} – {NameOf(Sitting.Presiding!.Value)}.");
        yield return new Paragraph($"Секретарь – {NameOf(Sitting.Secretary!.Value)}.");
        yield return new Paragraph($"Присутствовали: {(IsListAttached ? $"{CountedNouns.Person.Count(Sitting.Present.Length)} (список прилагается)" : string.Join(", ", Present()))}.");
        if (!Sitting.Invited.IsEmpty)
        {
            yield return new Paragraph($"Приглашенные: {string.Join("; ", Sitting.Invited.Select(EndMarks.Strip))}.");
        }

        if (FormOf(Sitting.Form) is { } form)
        {
            yield return new Paragraph($"Форма проведения: {form}.");
        }

        QuorumOutcome quorum = Sitting.Quorum(protocol.Voting);
        yield return new Paragraph(
            $"Членов с правом голоса – {NumberText.Of(quorum.Members)}, присутствуют из них – {NumberText.Of(quorum.Present)}, для кворума необходимо не менее {NumberText.Of(quorum.Required)}. {(quorum.IsMet ? "Кворум имеется" : "Кворума нет")}.");
    }

    public IEnumerable<Block> Agenda()
    {
        yield return new Heading("ПОВЕСТКА ДНЯ");
        foreach (ProtocolItem item in Sitting.Items)
        {
            yield return new Paragraph($"{NumberText.Of(item.Number)}. {EndMarks.Strip(item.Question)}.");
        }
    }

    public IEnumerable<Block> Item(ProtocolItem item, bool isShort)
    {
        string number = NumberText.Of(item.Number);
        if (isShort)
        {
            yield return Strong($"{number}. {EndMarks.Strip(item.Question)}.");
        }
        else
        {
            yield return Strong($"{number}. СЛУШАЛИ:");
            foreach (string heard in item.Heard.IsEmpty ? [$"{EndMarks.Strip(item.Question)}."] : item.Heard)
            {
                yield return new Paragraph(Sentence(heard));
            }

            if (!item.Spoke.IsEmpty)
            {
                yield return Strong("ВЫСТУПИЛИ:");
                foreach (string spoke in item.Spoke)
                {
                    yield return new Paragraph(Sentence(spoke));
                }
            }
        }

        foreach (Block block in Decision(item))
        {
            yield return block;
        }
    }

    public ImmutableArray<Signature> Signatures() =>
        [new(PresidingTitle, InitialsOf(Sitting.Presiding!.Value)), new("Секретарь", InitialsOf(Sitting.Secretary!.Value))];

    // Nobody signs an extract for them: the word stands where the hand stood.
    public IEnumerable<Block> SignaturesOfOriginal() => Signatures().Select(signature => new Paragraph($"{signature.Position} (подпись) {signature.Name}"));

    public ImmutableArray<Appendix> Appendices() => IsListAttached
        ? [new() { Title = $"Список присутствовавших на заседании {CouncilGenitive}", Body = [new ClauseList([.. Present().Select(name => new Clause($"{name}."))])] }]
        : [];

    private IEnumerable<Block> Decision(ProtocolItem item)
    {
        VoteOutcome outcome = Sitting.Vote(item.Number, protocol.Voting);
        bool isAdopted = outcome.IsAdopted;

        // Whether a member stepped or was set aside, the data does not say.
        foreach (CouncilRecusal recusal in item.Recusals)
        {
            yield return new Paragraph($"В голосовании не участвует: {InitialsOf(recusal.Member)}{(recusal.Reason is { } reason ? $" ({EndMarks.Strip(reason)})" : "")}.");
        }

        // What was not put to the vote is still recorded, but never as adopted by votes.
        if (!item.Decided.IsEmpty)
        {
            yield return Strong(isAdopted || outcome.Result == VoteResult.NotPutToVote ? "РЕШИЛИ:" : "ПРОЕКТ РЕШЕНИЯ:");
            for (int i = 0; i < item.Decided.Length; i++)
            {
                yield return new Paragraph($"{NumberText.Of(item.Number)}.{NumberText.Of(i + 1)}. {Sentence(Letters.Capitalized(item.Decided[i]))}");
            }
        }

        if (outcome.Result != VoteResult.NotPutToVote)
        {
            string ballot = item.Ballot == BallotKind.Secret ? "Голосовали тайно" : "Голосовали";
            yield return new Paragraph($"{ballot}: «за» – {NumberText.Of(outcome.Votes.For)}, «против» – {NumberText.Of(outcome.Votes.Against)}, «воздержались» – {NumberText.Of(outcome.Votes.Abstained)}. {Result(outcome)}");
        }
    }

    private static string Result(VoteOutcome outcome) => outcome.Result switch
    {
        VoteResult.Adopted => "Решение принято.",
        VoteResult.AdoptedByCastingVote => "Решение принято решающим голосом.",
        VoteResult.NotAdopted => $"Решение не принято: необходимо не менее {CountedNouns.Vote.Count(outcome.Required, GrammaticalCase.Genitive)} «за».",
        VoteResult.NoQuorum => "Голосование недействительно: кворума нет.",
        VoteResult.WrongBallot => "Голосование недействительно: его вид не тот, который установлен.",
        _ => "Голоса разделились поровну, решающий голос не указан.",
    };

    private string PresidingTitle => Sitting.Presiding == Sitting.Council.Chair.Id ? "Председатель" : "Председательствующий";

    // Alphabetical, as rules of records management ask. Code points have the order of the alphabet but for Ё, which stands with Е.
    private IEnumerable<string> Present() => Sitting.Present.Select(Member)
        .OrderBy(member => RuleText.Plain(member.Person.Name.Surname), StringComparer.Ordinal)
        .ThenBy(member => member.Person.Name.InitialsAndSurname, StringComparer.Ordinal)
        .Select(member => NameOf(member.Id));

    private string NameOf(Id<CouncilMember> id)
    {
        People.Person person = Member(id).Person;
        string position = person.Position is { } held
            ? $" ({Letters.InSentence(held.Title.Nominative)}{(held.Organization is { } works ? $" {morphology.Decline(works.NameInText, GrammaticalCase.Genitive).Text}" : "")})" : "";
        return person.Name.InitialsAndSurname + position;
    }

    private string InitialsOf(Id<CouncilMember> id) => Member(id).Person.Name.InitialsAndSurname;

    private CouncilMember Member(Id<CouncilMember> id) => Sitting.Council.Members.First(member => member.Id == id);

    private static string? FormOf(SittingForm form) => form switch
    {
        SittingForm.InPerson => "очная",
        SittingForm.Video => "видео-конференц-связь",
        SittingForm.Mixed => "очная и видео-конференц-связь",
        SittingForm.Absentia => "заочная",
        _ => null,
    };

    private static string Sentence(string text) => $"{EndMarks.Strip(text)}.";

    private static Paragraph Strong(string text) => new(RichText.Of(new TextRun(text) { IsBold = true }));
}
