using System.Collections.Immutable;

namespace InnovationDomain.Applications;

/// <summary>How a returned version of an application was cured by the next one (устранение недостатков).</summary>
public sealed class CureOutcome
{
    internal CureOutcome(ApplicationReturn returned, FormalCheck before, ApplicationVersion? next, DocumentRequirements requirements)
    {
        ImmutableArray<ApplicationShortcoming> after = next is null ? before.Shortcomings : FormalCheck.Of(next, requirements).Shortcomings;
        Cured = [.. before.Shortcomings.Except(after)];
        Remaining = [.. before.Shortcomings.Intersect(after)];
        Appeared = [.. after.Except(before.Shortcomings)];
        Result = next is null ? CureResult.NotResubmitted
            : next.SubmittedAt.Date > returned.CureUntil ? CureResult.Late
            : after.IsEmpty ? CureResult.Cured : CureResult.NotCured;
    }

    /// <summary>Gets the result.</summary>
    /// <remarks>The last day counts to its end: ГК РФ, ст. 194.</remarks>
    public CureResult Result { get; }

    /// <summary>Gets what was wrong and is no more.</summary>
    public ImmutableArray<ApplicationShortcoming> Cured { get; }

    /// <summary>Gets what was wrong and still is.</summary>
    public ImmutableArray<ApplicationShortcoming> Remaining { get; }

    /// <summary>Gets what is wrong in the new version only.</summary>
    public ImmutableArray<ApplicationShortcoming> Appeared { get; }
}
