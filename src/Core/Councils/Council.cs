using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Councils;

/// <summary>A collegial body that considers applications and reports (совет): expert, coordination, pedagogical, academic.</summary>
/// <remarks>The composition is that of one order; a new composition is a new value with the same name.</remarks>
public sealed class Council
{
    /// <summary>Gets the name in the nominative: «Экспертный совет по инновационной деятельности».</summary>
    public required NounPhrase Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Gets what kind of body it is.</summary>
    /// <value>The default is <see cref="CouncilKind.NotStated"/>.</value>
    public CouncilKind Kind { get; init => field = NamedValue.Require(value, "Council.Kind"); }

    /// <summary>Gets the authority or organization it is formed at.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Organization? Authority { get; init; }

    /// <summary>Gets the members with their roles.</summary>
    /// <value>At least one, each key once, exactly one chair. The order has no meaning for any result.</value>
    public required ImmutableArray<CouncilMember> Members
    {
        get;
        init
        {
            field = GivenList.Distinct(
                GivenList.Some(value, "Council.Members", "Give the members, the chair among them."), member => member.Id, "Council.Members", "key");
            int chairs = value.Count(member => member.Role == CouncilRole.Chair);
            if (chairs != 1)
            {
                throw new ArgumentException($"Council.Members has {chairs} chairs. Give CouncilRole.Chair to exactly one member; others may be CouncilRole.Deputy.", nameof(Members));
            }
        }
    }

    /// <summary>Gets for how long the composition is appointed, both ends inclusive (срок полномочий).</summary>
    /// <value>The default is <see langword="null"/>: without a stated term.</value>
    public DateInterval? Term { get; init => field = StatedDays.RequireGiven(value, "Council.Term"); }

    /// <summary>Gets the act that approved the composition (приказ о составе).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? CompositionOrder { get; init; }

    /// <summary>Gets the chair.</summary>
    public CouncilMember Chair => Members.First(member => member.Role == CouncilRole.Chair);

    /// <summary>Gets how many members have a vote: the base of the quorum.</summary>
    public int VotingMembers => Members.Count(member => !member.IsNonVoting);

    /// <summary>Answers the member of a key, or <see langword="null"/> when there is none.</summary>
    public CouncilMember? Find(Id<CouncilMember> id) => Members.FirstOrDefault(member => member.Id == id);

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name.Nominative;

    internal int VotingAmong(ImmutableArray<Id<CouncilMember>> present) => Members.Count(member => !member.IsNonVoting && present.Contains(member.Id));

    internal Id<CouncilMember>? Presider(ImmutableArray<Id<CouncilMember>> present) => Only(CouncilRole.Chair, present) ?? Only(CouncilRole.Deputy, present, voting: true);

    // Of two that are present nobody can tell which one it was; the first on the list would make the order of members matter.
    internal Id<CouncilMember>? Only(CouncilRole role, ImmutableArray<Id<CouncilMember>> present, bool voting = false)
    {
        CouncilMember[] found = [.. Members.Where(member => member.Role == role && !(voting && member.IsNonVoting) && present.Contains(member.Id))];
        return found.Length == 1 ? found[0].Id : (Id<CouncilMember>?)null;
    }
}
