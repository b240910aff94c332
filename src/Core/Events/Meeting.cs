using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>A meeting (совещание) that has taken place, with what it concluded.</summary>
/// <remarks>Only what the sources of every meeting state is required; the rest is left out where it is not stated.</remarks>
public sealed class Meeting
{
    /// <summary>Gets what kind of meeting it was, in the nominative: «совещание муниципальных кураторов центров образования «Точка роста»».</summary>
    public required NounPhrase Designation { get; init => field = value ?? throw new ArgumentNullException(nameof(Designation)); }

    /// <summary>Gets the theme, without quotation marks.</summary>
    /// <value>The default is <see langword="null"/>: it had none of its own.</value>
    public string? Theme { get; init => field = value is null ? null : PrintableText.Require(value, "Meeting.Theme"); }

    /// <summary>Gets the line under which it was reported: «Муниципальные инновационные площадки продолжают свою активную деятельность».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Headline { get; init => field = value is null ? null : PrintableText.Require(value, "Meeting.Headline"); }

    /// <summary>Gets the day it was held.</summary>
    public required EventDate HeldOn { get; init => field = value ?? throw new ArgumentNullException(nameof(HeldOn)); }

    /// <summary>Gets how the participants met.</summary>
    /// <value>The default is <see cref="EventMode.NotStated"/>.</value>
    public EventMode Mode
    {
        get;
        init
        {
            field = NamedValue.Require(value, "Meeting.Mode");
            RequireRemoteForPlatform();
        }
    }

    /// <summary>Gets the platform of the conference, without quotation marks: «Сферум».</summary>
    /// <value>The default is <see langword="null"/>: none. Never of a meeting in person.</value>
    public string? ConferencePlatform
    {
        get;
        init
        {
            field = value is null ? null : PrintableText.Require(value, "Meeting.ConferencePlatform");
            RequireRemoteForPlatform();
        }
    }

    /// <summary>Gets the place: «г. Благовещенск».</summary>
    /// <value>The default is <see langword="null"/>: not stated, or none.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "Meeting.Place"); }

    /// <summary>Gets who held it; the first one leads.</summary>
    /// <value>The default is none: not stated.</value>
    public ImmutableArray<Organization> Organizers { get; init => field = GivenList.Complete(value, "Meeting.Organizers"); } = [];

    /// <summary>Gets the project within which it was held or of which it speaks.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public FrameworkProject? Project { get; init; }

    /// <summary>Gets who took part, group by group.</summary>
    /// <value>The default is none: not stated.</value>
    public ImmutableArray<ParticipantGroup> Participants { get; init => field = GivenList.Complete(value, "Meeting.Participants"); } = [];

    /// <summary>Gets what the meeting as a whole dealt with, in its order; announced corrections of roadmaps are among it.</summary>
    /// <value>The default is none: see the parts.</value>
    public ImmutableArray<Topic> Topics { get; init => field = GivenList.Complete(value, "Meeting.Topics"); } = [];

    /// <summary>Gets who spoke at the meeting as a whole.</summary>
    /// <value>The default is none: see the parts.</value>
    public ImmutableArray<Speaker> Speakers { get; init => field = GivenList.Complete(value, "Meeting.Speakers"); } = [];

    /// <summary>Gets the parts, in their order.</summary>
    /// <value>The default is none: it was held in one.</value>
    public ImmutableArray<EventPart> Parts { get; init => field = GivenList.Complete(value, "Meeting.Parts"); } = [];

    /// <summary>Gets what it concluded, in the order of the numbers.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Conclusion> Conclusions { get; init => field = GivenList.Complete(value, "Meeting.Conclusions"); } = [];

    /// <summary>Gets what it recommends, addressee by addressee.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<AddressedRecommendations> Recommendations { get; init => field = GivenList.Complete(value, "Meeting.Recommendations"); } = [];

    /// <summary>Gets what the participants took home.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ParticipantGain> Gains { get; init => field = GivenList.Complete(value, "Meeting.Gains"); } = [];

    /// <summary>Gets what else is said of the meeting as a whole, in whole sentences.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Remarks { get; init => field = GivenList.Texts(value, "Meeting.Remarks"); } = [];

    /// <summary>Gets the sentences that close it.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> ClosingStatements { get; init => field = GivenList.Texts(value, "Meeting.ClosingStatements"); } = [];

    /// <summary>Answers what kind of meeting it was.</summary>
    public override string ToString() => Designation.Nominative;

    // Whichever of the two is set last is checked against the other.
    private void RequireRemoteForPlatform()
    {
        if (Mode == EventMode.InPerson && ConferencePlatform is { } platform)
        {
            throw new ArgumentException($"The meeting was held in person and on the platform «{platform}». Leave the platform out, or take VideoConference or Mixed as the mode.", nameof(ConferencePlatform));
        }
    }
}
