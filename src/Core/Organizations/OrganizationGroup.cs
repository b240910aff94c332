using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Organizations;

/// <summary>Organizations that act as one (объединение организаций): a collective applicant, a network community.</summary>
/// <remarks>Source: ФЗ-273, ст. 20: subjects of innovation activity are organizations «и их объединения».</remarks>
public sealed class OrganizationGroup
{
    /// <summary>Gets its name, when it has one: «сетевое сообщество «Точка опоры»».</summary>
    /// <value>The default is <see langword="null"/>: it is named by its members.</value>
    public NounPhrase? Name { get; init; }

    /// <summary>Gets the members, the coordinator among them.</summary>
    /// <value>At least two, each once (see <see cref="Organization.Identity"/>).</value>
    public required ImmutableArray<Organization> Members
    {
        get;
        init
        {
            ImmutableArray<Organization> members = GivenList.Complete(value, "OrganizationGroup.Members");
            if (members.Length < 2)
            {
                throw new ArgumentException($"OrganizationGroup.Members has {members.Length} member(s). A group has at least two: give them all, or use the organization itself.", nameof(Members));
            }

            field = GivenList.Distinct(members, member => member.Identity, "OrganizationGroup.Members", "identity");
            RequireCoordinator();
        }
    }

    /// <summary>Gets the member that coordinates (координатор).</summary>
    /// <value>One of <see cref="Members"/>. The default is <see langword="null"/>: none is named.</value>
    public Organization? Coordinator
    {
        get;
        init
        {
            field = value;
            RequireCoordinator();
        }
    }

    /// <summary>Gets the agreement of the members (соглашение о сетевом взаимодействии).</summary>
    /// <value>The default is <see langword="null"/>: none is known.</value>
    public DocumentReference? Agreement { get; init; }

    /// <summary>Answers the name, or the names of the members for running text.</summary>
    public override string ToString() => Name?.Nominative ?? string.Join(", ", Members.Select(member => member.NameInText.Nominative));

    // Whichever of the two is set last is checked against the other.
    private void RequireCoordinator()
    {
        if (Coordinator is { } coordinator && !Members.IsDefault && !Members.Any(coordinator.IsSameAs))
        {
            throw new ArgumentException($"OrganizationGroup.Coordinator is «{coordinator}», which is not among the members. Add it to Members.", nameof(Coordinator));
        }
    }
}
