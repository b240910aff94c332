using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>Which status must come before which (лестница статусов), by the act of a region.</summary>
/// <remarks>
/// Known example: Санкт-Петербург, 19.05.2010 № 864-р (no longer in force): a resource centre has worked as an experimental site or a laboratory before and has a finished product.
/// </remarks>
public sealed class StatusLadder
{
    /// <summary>Gets the clause that sets it.</summary>
    public required LegalReference Basis { get; init => field = value ?? throw new ArgumentNullException(nameof(Basis)); }

    /// <summary>Gets the steps.</summary>
    /// <value>At least one, for each kind one at most; kinds without a step are open to all.</value>
    public required ImmutableArray<StatusLadderStep> Steps
    {
        get;
        init => field = GivenList.Distinct(
            GivenList.Some(value, "StatusLadder.Steps", "Give at least one step, or do without the ladder."), step => step.Kind, "StatusLadder.Steps", "kind");
    }

    /// <summary>Answers whether an applicant stands high enough for a kind of status on a day.</summary>
    /// <param name="applicant">Who applies; the past of any member of a group counts.</param>
    /// <param name="kind">The kind applied for.</param>
    /// <param name="date">The day: only work that began before it counts, and products finished by it.</param>
    /// <param name="register">The platforms known.</param>
    /// <param name="products">The products of the applicant; <c>default</c> is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicant"/> or <paramref name="register"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated, or a product is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    public StatusLadderOutcome Judge(Holder applicant, PlatformKind kind, LocalDate date, PlatformRegister register, ImmutableArray<InnovationProduct> products = default)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        ArgumentNullException.ThrowIfNull(register);
        _ = NamedValue.Require(kind, nameof(kind));
        LocalDate day = StatedDate.Require(date, nameof(date));
        products = GivenList.Complete(products, nameof(products));
        return Steps.FirstOrDefault(step => step.Kind == kind) is not { } step
            ? new(null, [], [])
            : new(
                step,
                [.. applicant.Members.SelectMany(member => register.Of(member)).Distinct().Where(platform => step.PriorKinds.Contains(platform.Kind) && platform.WorksSince < day)],
                [.. products.Where(product => product.FinishedOn <= day)]);
    }
}
