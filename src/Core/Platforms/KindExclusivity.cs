using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>The rule of some acts that an organization holds no status of more than one kind at one level at a time (запрет на статусы разных видов).</summary>
/// <remarks>
/// Known example: Санкт-Петербург, 23.06.2015 № 2972-р. Other regions have no such rule: it comes from the caller, with its act.
/// </remarks>
public sealed class KindExclusivity
{
    /// <summary>Gets the clause that sets the rule.</summary>
    public required LegalReference Basis { get; init => field = value ?? throw new ArgumentNullException(nameof(Basis)); }

    /// <summary>Gets the levels it is about.</summary>
    /// <value>The default is none named: every level, each for itself.</value>
    public ImmutableArray<RecognitionLevel> Levels { get; init => field = NamedValue.RequireEach(value, "KindExclusivity.Levels"); } = [];

    /// <summary>Gets the kinds that exclude each other.</summary>
    /// <value>The default is none named: all kinds.</value>
    public ImmutableArray<PlatformKind> Kinds { get; init => field = NamedValue.RequireEach(value, "KindExclusivity.Kinds"); } = [];

    /// <summary>Answers the platforms that a status would conflict with on a day, each with the member that holds both.</summary>
    /// <param name="holder">Who holds or would hold the status; a member of a group holds what the group holds.</param>
    /// <param name="kind">The kind of the status.</param>
    /// <param name="level">The level of the status.</param>
    /// <param name="date">The day.</param>
    /// <param name="register">The platforms known.</param>
    /// <returns>Empty when nothing conflicts; member by member, by holder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holder"/> or <paramref name="register"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="level"/> is not a named value.</exception>
    public ImmutableArray<StatusConflict> Conflicts(Holder holder, PlatformKind kind, RecognitionLevel level, LocalDate date, PlatformRegister register)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(register);
        _ = NamedValue.Require(kind, nameof(kind));
        _ = NamedValue.Require(level, nameof(level));
        _ = StatedDate.Require(date, nameof(date));
        return !IsAbout(kind, level) ? [] :
        [
            .. from member in holder.Members
               from other in register.Of(member)
               where other.Level == level && other.Kind != kind && IsAbout(other.Kind, level)
               let standing = other.StandingOn(date)
               where standing.IsHeld
               select new StatusConflict(member, other, standing.Grant!.EffectiveOn),
        ];
    }

    /// <summary>Answers whether a status of the kind and the level can conflict with any.</summary>
    internal bool IsAbout(PlatformKind kind, RecognitionLevel level) =>
        (Levels.IsEmpty || Levels.Contains(level)) && (Kinds.IsEmpty || Kinds.Contains(kind));
}
