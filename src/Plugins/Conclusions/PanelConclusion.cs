using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Conclusions;

/// <summary>The facts of a consolidated conclusion: what the panel's sheets come to, the application, and who signs.</summary>
public sealed class PanelConclusion
{
    /// <summary>Gets the counted sheets.</summary>
    public required ConsolidatedConclusion Conclusion { get; init => field = value ?? throw new ArgumentNullException(nameof(Conclusion)); }

    /// <summary>Gets the application that was judged.</summary>
    public required Application Application { get; init => field = value ?? throw new ArgumentNullException(nameof(Application)); }

    /// <summary>Gets who holds the expertise.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets the place.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "PanelConclusion.Place"); }

    /// <summary>Gets the experts as persons; read only by a plugin that names them.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Expert> Experts { get; init => field = Given.Complete(value, "PanelConclusion.Experts"); } = [];

    /// <summary>Gets who signs: the head of the expert commission.</summary>
    public required Official Signer { get; init => field = value ?? throw new ArgumentNullException(nameof(Signer)); }
}
