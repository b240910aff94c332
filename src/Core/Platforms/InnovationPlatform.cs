using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Projects;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>The recognition of an organization or a group for one project and one term (инновационная площадка, in the wide sense), from the application to the archive.</summary>
/// <remarks>Its state is never stored: it follows from <see cref="History"/>.</remarks>
public sealed class InnovationPlatform
{
    private readonly StatusTimeline _timeline = StatusTimeline.Empty;

    /// <summary>Gets the key by which the user's system knows it.</summary>
    public required Id<InnovationPlatform> Id { get; init => field = Id<InnovationPlatform>.Require(value, "InnovationPlatform.Id"); }

    /// <summary>Gets the kind of status.</summary>
    public required PlatformKind Kind { get; init => field = NamedValue.Require(value, "InnovationPlatform.Kind"); }

    /// <summary>Gets whose recognition it is.</summary>
    public required RecognitionLevel Level { get; init => field = NamedValue.Require(value, "InnovationPlatform.Level"); }

    /// <summary>Gets the region's own word for the level, in the masculine: «краевой», «республиканский».</summary>
    /// <value>The default is <see langword="null"/>: the word of the level.</value>
    public string? LevelAdjective { get; init => field = value is null ? null : PlatformTerms.RequireAdjective(value, "InnovationPlatform.LevelAdjective"); }

    /// <summary>Gets who holds the status or applies for it.</summary>
    public required Holder Holder { get; init => field = value ?? throw new ArgumentNullException(nameof(Holder)); }

    /// <summary>Gets the theme (тема площадки), without quotation marks around it.</summary>
    /// <value>The default is <see langword="null"/>: the source names none.</value>
    public string? Theme { get; init => field = value is null ? null : PrintableText.Require(value, "InnovationPlatform.Theme"); }

    /// <summary>Gets the key of the project that it carries out.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public Id<InnovationProject>? Project { get; init => field = value is { } id ? Id<InnovationProject>.Require(id, "InnovationPlatform.Project") : default(Id<InnovationProject>?); }

    /// <summary>Gets the scholar who guides it (научный руководитель).</summary>
    /// <value>The default is <see langword="null"/>: none is named.</value>
    public Person? ScientificSupervisor { get; init; }

    /// <summary>Gets who accompanies it on behalf of the methodical centre (куратор).</summary>
    /// <value>The default is <see langword="null"/>: none is named.</value>
    public Person? Curator { get; init; }

    /// <summary>Gets the authority whose act gives the status.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Organization? RecognizedBy { get; init; }

    /// <summary>Gets what has happened, in the order of the dates.</summary>
    /// <value>The default is nothing: a draft. Anything that <see cref="PlatformLifeCycle"/> does not allow is refused.</value>
    /// <exception cref="ArgumentException">
    /// An event is missing, is dated before the one in front of it, is not allowed in the state it meets, extends to a day that is not later, completes before the term is over, or terminates on another ground without naming it.
    /// The message names the event, the state, and what is allowed there.
    /// </exception>
    public ImmutableArray<StatusEvent> History { get => _timeline.Events; init => _timeline = StatusTimeline.Of(value); }

    /// <summary>Gets the status as a document names it: «муниципальная инновационная площадка».</summary>
    public NounPhrase StatusName => Kind.StatusName(Level, LevelAdjective);

    /// <summary>Gets the day on which the status was given.</summary>
    /// <value><see langword="null"/>: it was not given so far.</value>
    public LocalDate? GrantedOn => _timeline.First(standing => standing.Grant is not null)?.Since;

    /// <summary>Gets the day since when the platform worked, which is the first one of the term or the day of a belated grant.</summary>
    /// <value><see langword="null"/>: the status was not given so far, or was ended before its term began.</value>
    public LocalDate? WorksSince => _timeline.First(standing => standing.Status is PlatformStatus.Active)?.Since;

    /// <summary>Answers where it stands on a day, by all that is recorded now.</summary>
    /// <remarks>Days after the last event are answered too: the term ends by itself. Takes the logarithm of the events.</remarks>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    public PlatformStanding StandingOn(LocalDate date) => _timeline.On(StatedDate.Require(date, nameof(date)));

    /// <summary>Answers the platform with one more event; this one stays as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The history does not allow it: see <see cref="History"/>.</exception>
    public InnovationPlatform Record(StatusEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new()
        {
            Id = Id,
            Kind = Kind,
            Level = Level,
            LevelAdjective = LevelAdjective,
            Holder = Holder,
            Theme = Theme,
            Project = Project,
            ScientificSupervisor = ScientificSupervisor,
            Curator = Curator,
            RecognizedBy = RecognizedBy,
            History = History.Add(happened),
        };
    }

    /// <summary>Answers the key.</summary>
    public override string ToString() => Id.ToString();
}
