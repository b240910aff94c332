using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Orders;

/// <summary>The facts of an order on expertise (приказ о проведении экспертизы): when, which applications, and who judges which.</summary>
/// <remarks>The order names the experts whom it appoints, so it is not for publication.</remarks>
public sealed class ExpertiseOrder
{
    /// <summary>Gets what all orders have in common.</summary>
    public required OrderFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the first and the last day of the expertise.</summary>
    /// <value><see langword="null"/> only in a draft: lines to write them are printed.</value>
    public required DateInterval? Period { get; init; }

    /// <summary>Gets what a draft puts under expertise before the applications are there, in the nominative: «программы, реализация которых планируется с 1 сентября 2026 года».</summary>
    /// <value>The default is <see langword="null"/>: the applications.</value>
    public NounPhrase? Judged { get; init; }

    /// <summary>Gets the panels, one for each application; sheets need not be there yet.</summary>
    /// <value>At least one; none only in a draft with <see cref="Judged"/>, whose lists and form have rows to fill in.</value>
    public required ImmutableArray<ExpertPanel> Panels { get; init => field = Given.Complete(value, "ExpertiseOrder.Panels"); }

    /// <summary>Gets the applications that the panels judge.</summary>
    /// <value>Each registered.</value>
    public required ImmutableArray<Application> Applications { get; init => field = Given.Complete(value, "ExpertiseOrder.Applications"); }

    /// <summary>Gets the experts as persons, in any order.</summary>
    public required ImmutableArray<Expert> Experts { get; init => field = Given.Complete(value, "ExpertiseOrder.Experts"); }
}
