namespace InnovationDomain.Councils.Rules;

/// <summary>An item of a protocol that is taken for a decision (решение совета): by an order, a register, a letter to the applicant.</summary>
/// <remarks>That an item was voted down breaks no rule by itself; to rely on it does.</remarks>
public sealed class SittingDecision
{
    private SittingDecision(CouncilSitting sitting, ProtocolItem item) => (Sitting, Item) = (sitting, item);

    /// <summary>Gets the sitting.</summary>
    public CouncilSitting Sitting { get; }

    /// <summary>Gets the item.</summary>
    public ProtocolItem Item { get; }

    /// <summary>Takes an item of a protocol.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sitting"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The protocol has no such item.</exception>
    public static SittingDecision Of(CouncilSitting sitting, int itemNumber)
    {
        ArgumentNullException.ThrowIfNull(sitting);
        return new(sitting, sitting.Item(itemNumber));
    }
}
