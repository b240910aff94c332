using InnovationDomain.Organizations;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>A partner of a project (партнёр): a school, a university, an enterprise.</summary>
public sealed class ProjectPartner
{
    /// <summary>Gets the organization.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets what it contributes.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Contribution { get; init => field = value is null ? null : PrintableText.Require(value, "ProjectPartner.Contribution"); }

    /// <summary>Gets the agreement with it.</summary>
    /// <value>The default is <see langword="null"/>: none is known.</value>
    public DocumentReference? Agreement
    {
        get;
        init => field = value is null or { Kind: RecordKind.Agreement } ? value
            : throw new ArgumentException($"ProjectPartner.Agreement is «{value}». Give a document of the kind Agreement, or leave it out.", nameof(Agreement));
    }
}
