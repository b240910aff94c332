using System.Collections.Immutable;
using InnovationDomain.Lists;

namespace InnovationDomain.Platforms;

/// <summary>What one kind of status asks for before it can be given (ступень лестницы статусов).</summary>
public sealed class StatusLadderStep
{
    /// <summary>Gets the kind applied for.</summary>
    public required PlatformKind Kind { get; init => field = NamedValue.Require(value, "StatusLadderStep.Kind"); }

    /// <summary>Gets the kinds of which the applicant must have worked as one.</summary>
    /// <value>The default is none: no earlier status is asked for.</value>
    public ImmutableArray<PlatformKind> PriorKinds { get; init => field = NamedValue.RequireEach(value, "StatusLadderStep.PriorKinds"); } = [];

    /// <summary>Gets whether a finished product is asked for.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RequiresFinishedProduct { get; init; }
}
