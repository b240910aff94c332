using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>One part of a meeting (часть совещания). Its number is its place in the list.</summary>
public sealed class EventPart
{
    /// <summary>Gets what the part was, in the nominative: «индивидуальные собеседования с муниципальными кураторами», «информационно-методическая часть».</summary>
    public required NounPhrase Designation { get; init => field = value ?? throw new ArgumentNullException(nameof(Designation)); }

    /// <summary>Gets the interviews that were held in it.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<CuratorInterview> Interviews { get; init => field = GivenList.Complete(value, "EventPart.Interviews"); } = [];

    /// <summary>Gets what it dealt with.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Topic> Topics { get; init => field = GivenList.Complete(value, "EventPart.Topics"); } = [];

    /// <summary>Gets who spoke in it.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Speaker> Speakers { get; init => field = GivenList.Complete(value, "EventPart.Speakers"); } = [];

    /// <summary>Answers what the part was.</summary>
    public override string ToString() => Designation.Nominative;
}
