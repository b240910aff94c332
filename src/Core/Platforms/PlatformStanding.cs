using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>Where a platform stands on a day (положение на дату), as its history tells it.</summary>
public sealed record PlatformStanding
{
    internal PlatformStanding(PlatformStatus status) => Status = status;

    /// <summary>Gets the state.</summary>
    public PlatformStatus Status { get; internal init; }

    /// <summary>Gets the day since when it is so.</summary>
    /// <value><see langword="null"/>: nothing has been recorded yet.</value>
    public LocalDate? Since { get; internal init; }

    /// <summary>Gets the event that gave the status.</summary>
    /// <value><see langword="null"/>: it has not been given.</value>
    public StatusEvent? Grant { get; internal init; }

    /// <summary>Gets the event that sets the term in force: the last extension, or else the grant.</summary>
    /// <value><see langword="null"/>: the status has not been given.</value>
    public StatusEvent? Decision { get; internal init; }

    /// <summary>Gets the first day of the term.</summary>
    /// <value><see langword="null"/>: the status has not been given.</value>
    public LocalDate? TermStart => Grant?.TermStart ?? Grant?.EffectiveOn;

    /// <summary>Gets the last day of the term.</summary>
    /// <value><see langword="null"/>: the status has not been given, or no end is stated.</value>
    public LocalDate? TermEnd => Decision?.TermEnd;

    /// <summary>Gets the row of the register, of the last grant or extension that names one.</summary>
    /// <value><see langword="null"/>: none is known.</value>
    public DocumentReference? RegisterRow { get; internal init; }

    /// <summary>Gets whether the holder has the status: see <see cref="PlatformLifeCycle.IsHeldIn"/>.</summary>
    public bool IsHeld => PlatformLifeCycle.IsHeldIn(Status);
}
