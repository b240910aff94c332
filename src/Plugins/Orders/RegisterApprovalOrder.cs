using System.Collections.Immutable;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Regulation;

namespace InnovationDomain.Plugins.Orders;

/// <summary>The facts of an order that approves the register of platforms (приказ об утверждении реестра): the register, and the acts whose force ends.</summary>
public sealed class RegisterApprovalOrder
{
    /// <summary>Gets what all orders have in common.</summary>
    /// <value>Its <see cref="OrderFrame.Basis"/> names at least one act: an order that rests on nothing is refused.</value>
    public required OrderFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the register, which becomes the appendix; who keeps and signs it is not printed there.</summary>
    public required RegisterOfDay Register { get; init => field = value ?? throw new ArgumentNullException(nameof(Register)); }

    /// <summary>Gets the acts that lose their force («признать утратившим силу»): the order on the register before this one.</summary>
    /// <value>Orders, directives and decrees with their titles. The default is none.</value>
    public ImmutableArray<LegalAct> Repealed { get; init => field = Given.Complete(value, "RegisterApprovalOrder.Repealed"); } = [];
}
