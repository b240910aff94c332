using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Councils;

/// <summary>A sitting of a council with its protocol (заседание, протокол).</summary>
/// <remarks>
/// Whoever is named in it is a member; who presides, keeps the protocol, votes or is recused is present; and on every item that was put to the
/// vote, the votes for, against and abstained together with the recused are the voting members present (CNS-02). A protocol that does not add up
/// is refused by name of its item.
/// </remarks>
public sealed class CouncilSitting
{
    /// <summary>Gets the council, in the composition of that day.</summary>
    public required Council Council
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Council));
            RequireAgreement();
        }
    }

    /// <summary>Gets the number of the protocol, without the sign «№».</summary>
    public required string ProtocolNumber
    {
        get;
        init => field = PrintableText.Require(value, "CouncilSitting.ProtocolNumber").Trim() is var number && number.StartsWith('№')
            ? throw new ArgumentException($"CouncilSitting.ProtocolNumber is “{number}”. Documents set the sign themselves: give the number without «№».", nameof(ProtocolNumber))
            : number;
    }

    /// <summary>Gets the day of the sitting, which is the date of its protocol.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate HeldOn { get; init => field = StatedDate.Require(value, "CouncilSitting.HeldOn"); }

    /// <summary>Gets the hour it began.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public LocalTime? BeganAt { get; init; }

    /// <summary>Gets the place: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "CouncilSitting.Place"); }

    /// <summary>Gets how it was held.</summary>
    /// <value>The default is <see cref="SittingForm.NotStated"/>.</value>
    public SittingForm Form { get; init => field = NamedValue.Require(value, "CouncilSitting.Form"); }

    /// <summary>Gets the members present (присутствовали).</summary>
    /// <value>Members of the council, each once; it may be nobody.</value>
    public required ImmutableArray<Id<CouncilMember>> Present
    {
        get;
        init
        {
            field = GivenList.Ids(value, "CouncilSitting.Present");
            RequireAgreement();
        }
    }

    /// <summary>Gets who was invited and is not a member (приглашённые): name and position as the protocol shows them.</summary>
    /// <value>The default is nobody.</value>
    public ImmutableArray<string> Invited { get; init => field = GivenList.Texts(value, "CouncilSitting.Invited"); } = [];

    /// <summary>Gets who presided (председательствующий).</summary>
    /// <value>A member present who has a vote. The default is the chair when present, else the only deputy present; <see langword="null"/> when that tells nobody.</value>
    public Id<CouncilMember>? Presiding
    {
        get => field ?? Council?.Presider(Present);
        init
        {
            field = value;
            RequireAgreement();
        }
    }

    /// <summary>Gets who kept the protocol (секретарь).</summary>
    /// <value>A member present. The default is the only secretary of the council that is present; <see langword="null"/> when that tells nobody.</value>
    public Id<CouncilMember>? Secretary
    {
        get => field ?? Council?.Only(CouncilRole.Secretary, Present);
        init
        {
            field = value;
            RequireAgreement();
        }
    }

    /// <summary>Gets the items of the agenda.</summary>
    /// <value>At least one, by ascending numbers.</value>
    public required ImmutableArray<ProtocolItem> Items
    {
        get;
        init
        {
            field = GivenList.Some(value, "CouncilSitting.Items", "Give the items of the agenda.");
            for (int i = 1; i < value.Length; i++)
            {
                if (value[i].Number <= value[i - 1].Number)
                {
                    throw new ArgumentException(
                        string.Create(CultureInfo.InvariantCulture, $"CouncilSitting.Items[{i}] has the number {value[i].Number} after {value[i - 1].Number}. Give the items by ascending numbers, each its own."),
                        nameof(Items));
                }
            }

            RequireAgreement();
        }
    }

    /// <summary>Gets the notices about conflicts of interest given for this sitting, as the journal has them.</summary>
    /// <value>The default is none. At most one of each member.</value>
    public ImmutableArray<MemberConflictNotice> ConflictNotices
    {
        get;
        init
        {
            field = GivenList.Distinct(
                GivenList.Complete(value, "CouncilSitting.ConflictNotices"), notice => notice.Member, "CouncilSitting.ConflictNotices", "member");
            RequireAgreement();
        }
    } = [];

    /// <summary>Gets who has signed the protocol.</summary>
    /// <value>The default is nobody.</value>
    public ImmutableArray<Id<CouncilMember>> SignedBy
    {
        get;
        init
        {
            field = GivenList.Ids(value, "CouncilSitting.SignedBy");
            RequireAgreement();
        }
    } = [];

    /// <summary>Gets the reference to the protocol as a whole.</summary>
    public DocumentReference Protocol => DocumentReference.Of(RecordKind.Protocol, HeldOn, ProtocolNumber);

    /// <summary>Gets whether who presided and who kept the protocol are known and have signed it (CNS-02).</summary>
    /// <remarks>Source: the protocol is signed by the chair and the secretary (ХМАО – Югра), or by the presiding (Кострома).</remarks>
    public bool IsSigned => Presiding is { } presiding && Secretary is { } secretary && SignedBy.Contains(presiding) && SignedBy.Contains(secretary);

    /// <summary>Answers the reference to an item of the protocol: the next step of the process cites it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The protocol has no such item.</exception>
    public DocumentReference ReferenceTo(int itemNumber) => Protocol.At(Item(itemNumber).Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Answers the item of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The protocol has no such item.</exception>
    public ProtocolItem Item(int number) => Items.FirstOrDefault(item => item.Number == number)
        ?? throw new ArgumentOutOfRangeException(
            nameof(number), number, $"Protocol № {ProtocolNumber} has no such item. It has: {string.Join(", ", Items.Select(item => item.Number.ToString(CultureInfo.InvariantCulture)))}.");

    /// <summary>Answers whether the sitting is competent.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public QuorumOutcome Quorum(VotingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.CountQuorum(Council.VotingMembers, Council.VotingAmong(Present));
    }

    /// <summary>Answers what came of the vote on an item.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The protocol has no such item.</exception>
    public VoteOutcome Vote(int itemNumber, VotingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return VoteReckoning.Of(this, Item(itemNumber), rules);
    }

    /// <summary>Answers what the journal of conflicts of interest shows about the sitting.</summary>
    /// <remarks>Judged are the voting members present; an item counts when it was put to the vote.</remarks>
    public ConflictReview ReviewConflicts()
    {
        var without = ImmutableArray.CreateBuilder<Id<CouncilMember>>();
        var late = ImmutableArray.CreateBuilder<Id<CouncilMember>>();
        var unrecused = ImmutableArray.CreateBuilder<UnrecusedConflict>();
        foreach (Id<CouncilMember> member in Present.Where(id => !Council.Find(id)!.IsNonVoting).Order())
        {
            if (ConflictNotices.FirstOrDefault(notice => notice.Member == member) is not { } notice)
            {
                without.Add(member);
                continue;
            }

            if (notice.GivenOn > HeldOn)
            {
                late.Add(member);
            }

            unrecused.AddRange(Items
                .Where(item => item.Votes is not null && notice.Concerns(item) && !item.Recusals.Any(recusal => recusal.Member == member))
                .Select(item => new UnrecusedConflict(member, item.Number)));
        }

        return new(without.ToImmutable(), late.ToImmutable(), unrecused.ToImmutable());
    }

    // Whichever property is set last is checked against the others.
    private void RequireAgreement()
    {
        if (Council is not null && !Present.IsDefault)
        {
            SittingMembership.Require(this);
        }
    }
}
