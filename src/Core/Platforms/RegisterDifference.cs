using System.Collections.Immutable;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>How a register differs between two days (изменения в перечне); all lists are by holder.</summary>
public sealed class RegisterDifference
{
    internal RegisterDifference()
    {
    }

    /// <summary>Gets the earlier day.</summary>
    public LocalDate Earlier { get; internal init; }

    /// <summary>Gets the later day.</summary>
    public LocalDate Later { get; internal init; }

    /// <summary>Gets the platforms that are listed on the later day only, numbered as in the register of that day.</summary>
    public ImmutableArray<PlatformRegisterRow> Added { get; internal init; } = [];

    /// <summary>Gets the platforms that are listed on the earlier day only.</summary>
    public ImmutableArray<RegisterChange> Removed { get; internal init; } = [];

    /// <summary>Gets the platforms that are listed on both days and were extended in between.</summary>
    public ImmutableArray<RegisterChange> Extended { get; internal init; } = [];
}
