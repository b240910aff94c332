using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Expertise.Rules;

/// <summary>The expertise of one application with what is known around it (дело экспертизы): who the experts are, whose the application is, what else the round has.</summary>
/// <remarks>Take the panel, and whatever of the rest is at hand; what is left out, the rules that ask for it answer as unknown.</remarks>
public sealed class ExpertiseCase
{
    private const int LastYear = 9898;

    /// <summary>Gets the panel with its sheets.</summary>
    public required ExpertPanel Panel
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Panel), "ExpertiseCase.Panel is missing. Give the panel of the application with its sheets.");
            RequireSubject();
        }
    }

    /// <summary>Gets the application that is judged.</summary>
    /// <value>That of the panel. The default is <see langword="null"/>: not at hand.</value>
    public Application? Application
    {
        get;
        init
        {
            field = value;
            RequireSubject();
        }
    }

    /// <summary>Gets the project that the application is for, with its team.</summary>
    /// <value>The default is <see langword="null"/>: not at hand.</value>
    public InnovationProject? Project { get; init; }

    /// <summary>Gets who the experts are.</summary>
    /// <value>Each key once. The default is nobody: the experts are known by their keys alone.</value>
    public ImmutableArray<Expert> Experts
    {
        get;
        init => field = GivenList.Distinct(GivenList.Complete(value, "ExpertiseCase.Experts"), expert => expert.Id, "ExpertiseCase.Experts", "key");
    } = [];

    /// <summary>Gets the other applications of the round, such as <see cref="ApplicationRound.Applications"/> has them; this one among them does no harm.</summary>
    /// <value>The default is <see langword="null"/>: not known. An empty list says that there are none.</value>
    public ImmutableArray<Application>? Competing { get; init => field = value is { } given ? GivenList.Complete(given, "ExpertiseCase.Competing") : null; }

    /// <summary>Gets the day on which the first experts had the materials, from which their term is counted.</summary>
    /// <value>Years 1000 to 9898. The default is <see langword="null"/>: not known.</value>
    public LocalDate? ReceivedOn
    {
        get;
        init => field = value is not { } day ? null
            : StatedDate.Require(day, "ExpertiseCase.ReceivedOn") is { Year: <= LastYear } stated ? stated
            : throw new ArgumentOutOfRangeException(nameof(ReceivedOn), "ExpertiseCase.ReceivedOn leaves no room for a term before the year 9999. Give a day up to the year 9898.");
    }

    /// <summary>Gets the score that the table or the conclusion states, as it is printed.</summary>
    /// <value>From 0. The default is <see langword="null"/>: none is stated.</value>
    public decimal? StatedScore
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(StatedScore), value, "ExpertiseCase.StatedScore is a number of points from 0. Leave it out where no table states one.");
    }

    /// <summary>Answers the key of the application.</summary>
    public override string ToString() => Panel.Subject.ToString();

    // Whichever of the two is set last is checked against the other.
    private void RequireSubject()
    {
        if (Panel is { } panel && Application is { } application && panel.Subject != application.Id)
        {
            throw new ArgumentException($"ExpertiseCase.Application is «{application.Id}», and the panel judges «{panel.Subject}». Give the application of the panel.", nameof(Application));
        }
    }
}
