using InnovationDomain.Identity;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>Who judges applications (эксперт). Sheets and conclusions know an expert by the key alone; names are personal data.</summary>
public sealed class Expert
{
    /// <summary>Gets the key.</summary>
    public required Id<Expert> Id { get; init => field = Id<Expert>.Require(value, "Expert.Id"); }

    /// <summary>Gets the name.</summary>
    /// <value>The default is <see langword="null"/>: the expert is known by the key alone.</value>
    public PersonName? Name { get; init; }

    /// <summary>Gets the position and the organization, in the nominative.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public NounPhrase? Position { get; init; }
}
