namespace InnovationDomain.Platforms;

/// <summary>One row of a register on a day (строка перечня).</summary>
/// <remarks>Holder, theme, kind, level, supervisor and curator are those of the platform; the term and the decision those of its standing on the day.</remarks>
public sealed class PlatformRegisterRow
{
    internal PlatformRegisterRow(int number, InnovationPlatform platform, PlatformStanding standing) =>
        (Number, Platform, Standing) = (number, platform, standing);

    /// <summary>Gets the place in the list (№ п/п).</summary>
    /// <value>From 1. The number in the published register is the place of <see cref="PlatformStanding.RegisterRow"/>.</value>
    public int Number { get; }

    /// <summary>Gets the platform.</summary>
    public InnovationPlatform Platform { get; }

    /// <summary>Gets where it stands on the day: its state, its term, and the decision behind them.</summary>
    public PlatformStanding Standing { get; }
}
