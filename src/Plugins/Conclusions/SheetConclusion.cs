using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Conclusions;

/// <summary>The facts of the conclusion of one expert: the signed sheet, what it judges, and who signed.</summary>
/// <remarks>The conclusion names its expert, who signs it. It is a working paper of the expertise and not for publication.</remarks>
public sealed class SheetConclusion
{
    /// <summary>Gets the sheet.</summary>
    public required ExpertSheet Sheet { get; init => field = value ?? throw new ArgumentNullException(nameof(Sheet)); }

    /// <summary>Gets the application that it judges.</summary>
    public required Application Application { get; init => field = value ?? throw new ArgumentNullException(nameof(Application)); }

    /// <summary>Gets the expert, with the person who signs.</summary>
    public required Expert Expert { get; init => field = value ?? throw new ArgumentNullException(nameof(Expert)); }

    /// <summary>Gets who holds the expertise.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets the place.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "SheetConclusion.Place"); }

    /// <summary>Gets what the expert stated about conflicts of interest for the round.</summary>
    /// <value>The default is <see langword="null"/>: the conclusion says nothing about it.</value>
    public ConflictStatement? Statement { get; init; }
}
