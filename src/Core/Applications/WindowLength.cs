namespace InnovationDomain.Applications;

/// <summary>How long a window is, and whether that is enough.</summary>
public sealed record WindowLength
{
    internal WindowLength(int days, int? minimum) => (Days, MinimumDays) = (days, minimum);

    /// <summary>Gets the calendar days it touches, the opening day included.</summary>
    public int Days { get; }

    /// <summary>Gets the least number of days it must have.</summary>
    /// <value><see langword="null"/>: none is stated.</value>
    public int? MinimumDays { get; }

    /// <summary>Gets how many days are lacking.</summary>
    /// <value>0: none.</value>
    public int Shortfall => Math.Max(0, (MinimumDays ?? 0) - Days);

    /// <summary>Gets whether it is long enough.</summary>
    public bool IsSufficient => Shortfall == 0;
}
