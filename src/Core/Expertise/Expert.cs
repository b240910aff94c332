using InnovationDomain.Identity;
using InnovationDomain.People;

namespace InnovationDomain.Expertise;

/// <summary>Who judges applications (эксперт). Sheets and conclusions know an expert by the key alone; names are personal data.</summary>
public sealed class Expert
{
    /// <summary>Gets the key.</summary>
    public required Id<Expert> Id { get; init => field = Id<Expert>.Require(value, "Expert.Id"); }

    /// <summary>Gets the person, with position and academic degree.</summary>
    /// <value>The default is <see langword="null"/>: the expert is known by the key alone.</value>
    public Person? Person { get; init; }
}
