namespace InnovationDomain.Platforms;

/// <summary>What became of one platform of a register between two days.</summary>
public sealed class RegisterChange
{
    internal RegisterChange(InnovationPlatform platform, PlatformStanding before, PlatformStanding after) =>
        (Platform, Before, After) = (platform, before, after);

    /// <summary>Gets the platform.</summary>
    public InnovationPlatform Platform { get; }

    /// <summary>Gets where it stood on the earlier day.</summary>
    public PlatformStanding Before { get; }

    /// <summary>Gets where it stands on the later day: of a platform that is gone, the state tells why, such as <see cref="PlatformStatus.TerminatedEarly"/>.</summary>
    public PlatformStanding After { get; }
}
