using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using NodaTime;

namespace InnovationDomain.Plugins.Orders;

/// <summary>The facts of an order on expertise (приказ о проведении экспертизы): when, which applications, and who judges which.</summary>
/// <remarks>The order names the experts whom it appoints, so it is not for publication.</remarks>
public sealed class ExpertiseOrder
{
    /// <summary>Gets what all orders have in common.</summary>
    public required OrderFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the first and the last day of the expertise.</summary>
    public required DateInterval Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>Gets the panels, one for each application; sheets need not be there yet.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<ExpertPanel> Panels { get; init => field = Given.Some(value, "ExpertiseOrder.Panels"); }

    /// <summary>Gets the applications that the panels judge.</summary>
    /// <value>At least one, each registered.</value>
    public required ImmutableArray<Application> Applications { get; init => field = Given.Some(value, "ExpertiseOrder.Applications"); }

    /// <summary>Gets the experts as persons, in any order.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<Expert> Experts { get; init => field = Given.Some(value, "ExpertiseOrder.Experts"); }
}
