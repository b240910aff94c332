using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.People;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>An appeal against a decision on an application (апелляция). Whether it is in order is told by an <see cref="AppealPolicy"/>.</summary>
public sealed class Appeal
{
    /// <summary>Gets the key.</summary>
    public required Id<Appeal> Id { get; init => field = Id<Appeal>.Require(value, "Appeal.Id"); }

    /// <summary>Gets the application it is about.</summary>
    public required Id<Application> Application { get; init => field = Id<Application>.Require(value, "Appeal.Application"); }

    /// <summary>Gets what it is about.</summary>
    public required AppealScope Scope { get; init => field = NamedValue.Require(value, "Appeal.Scope"); }

    /// <summary>Gets the day it was filed.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate FiledOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "Appeal.FiledOn");
            RequireOrder();
        }
    }

    /// <summary>Gets the grounds, point by point.</summary>
    /// <value>The default is none stated.</value>
    public ImmutableArray<string> Grounds { get; init => field = GivenList.Texts(value, "Appeal.Grounds"); } = [];

    /// <summary>Gets the document that is contested.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public DocumentReference? Contested { get; init; }

    /// <summary>Gets who considered the application in the first instance: experts, members of the council.</summary>
    /// <value>Each once. The default is nobody known.</value>
    public ImmutableArray<Id<Person>> FirstInstance { get; init => field = GivenList.Ids(value, "Appeal.FirstInstance"); } = [];

    /// <summary>Gets the members of the appeal commission.</summary>
    /// <value>Each once. The default is none: not appointed yet.</value>
    public ImmutableArray<Id<Person>> Reviewers { get; init => field = GivenList.Ids(value, "Appeal.Reviewers"); } = [];

    /// <summary>Gets the decision.</summary>
    /// <value>Not before the filing. The default is <see langword="null"/>: not decided yet.</value>
    public AppealDecision? Decision
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    // Whichever of the two is set last is checked against the other.
    private void RequireOrder()
    {
        if (FiledOn != default && Decision is { } decision && decision.DecidedOn < FiledOn)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Appeal.Decision is of {decision.DecidedOn:uuuu-MM-dd}, before the filing on {FiledOn:uuuu-MM-dd}. Correct one of the two."), nameof(Decision));
        }
    }
}
