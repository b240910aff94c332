using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Platforms;

/// <summary>One thing that happened to a platform (событие статуса), with its date and the decision behind it.</summary>
/// <remarks>
/// What belongs to one trigger only is refused with another; what a trigger cannot do without is asked for when the event joins a history
/// (see <see cref="InnovationPlatform.History"/>).
/// </remarks>
public sealed class StatusEvent
{
    /// <summary>Gets what happened.</summary>
    /// <value>Anything that does not happen by itself: see <see cref="PlatformLifeCycle.IsByItself"/>.</value>
    public required PlatformTrigger Trigger
    {
        get;
        init
        {
            field = !PlatformLifeCycle.IsByItself(NamedValue.Require(value, "StatusEvent.Trigger")) ? value
                : throw new ArgumentException($"StatusEvent.Trigger is {value}, which happens by itself when its day comes. Leave the event out; the term of the grant tells the day.", nameof(Trigger));
            RequireConsistent();
        }
    }

    /// <summary>Gets the first day on which it holds.</summary>
    public required LocalDate EffectiveOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "StatusEvent.EffectiveOn");
            RequireConsistent();
        }
    }

    /// <summary>Gets the first day of the term; only of a grant.</summary>
    /// <value>The default is <see langword="null"/>: <see cref="EffectiveOn"/>.</value>
    public LocalDate? TermStart
    {
        get;
        init
        {
            field = value is { } date ? StatedDate.Require(date, "StatusEvent.TermStart") : null;
            RequireConsistent();
        }
    }

    /// <summary>Gets the last day of the term, included: of a grant, or the new one of an extension, which cannot do without it.</summary>
    /// <value>The default is <see langword="null"/>: the source states no end.</value>
    public LocalDate? TermEnd
    {
        get;
        init
        {
            field = value is { } date ? StatedDate.Require(date, "StatusEvent.TermEnd") : null;
            RequireConsistent();
        }
    }

    /// <summary>Gets the ground; only of an early termination.</summary>
    /// <value>The default is <see cref="TerminationGround.NotStated"/>.</value>
    public TerminationGround Ground
    {
        get;
        init
        {
            field = NamedValue.Require(value, "StatusEvent.Ground");
            RequireConsistent();
        }
    }

    /// <summary>Gets why, in the words of the decision: the ground of a refusal, what a return asks for.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "StatusEvent.Reason"); }

    /// <summary>Gets the documents behind it.</summary>
    /// <value>The default, also for <see langword="null"/>, is <see cref="DecisionChain.Open"/>: none is known.</value>
    [AllowNull]
    public DecisionChain Chain { get; init => field = value ?? DecisionChain.Open; } = DecisionChain.Open;

    /// <summary>Answers an invariant line for logs and messages: «Grant 2023-09-01».</summary>
    public override string ToString() => $"{Trigger} {LocalDatePattern.Iso.Format(EffectiveOn)}";

    // Properties may be set in any order: whichever is set last is checked against those that are there.
    private void RequireConsistent()
    {
        if (Trigger != 0)
        {
            RequireOnly(TermStart is null || Trigger is PlatformTrigger.Grant, nameof(TermStart), "a grant");
            RequireOnly(TermEnd is null || Trigger is PlatformTrigger.Grant or PlatformTrigger.Extension, nameof(TermEnd), "a grant or an extension");
            RequireOnly(Ground is TerminationGround.NotStated || Trigger is PlatformTrigger.EarlyTermination, nameof(Ground), "an early termination");
        }

        if (TermEnd is { } end)
        {
            RequireInTime(EffectiveOn == default || EffectiveOn <= end, nameof(EffectiveOn), EffectiveOn, end);
            RequireInTime(TermStart is null || TermStart <= end, nameof(TermStart), TermStart ?? end, end);
        }
    }

    private void RequireOnly(bool isTrue, string property, string of)
    {
        if (!isTrue)
        {
            throw new ArgumentException($"StatusEvent.{property} belongs to {of}, and this is {Trigger}. Leave it out.", property);
        }
    }

    private static void RequireInTime(bool isTrue, string property, LocalDate start, LocalDate end)
    {
        if (!isTrue)
        {
            throw new ArgumentException(
                $"StatusEvent.{property} is {LocalDatePattern.Iso.Format(start)}, after the last day of the term, {LocalDatePattern.Iso.Format(end)}. Correct one of the two.", property);
        }
    }
}
