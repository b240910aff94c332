using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Monitoring;

namespace InnovationDomain.Platforms.Rules;

/// <summary>A platform with what is known of the decisions about it (дело площадки): the subject of the rules on the status.</summary>
/// <remarks>Take the platform, and whatever of the rest is at hand; what is left out, the rules that ask for it answer as unknown.</remarks>
public sealed class PlatformCase
{
    /// <summary>Gets the platform with its history.</summary>
    public required InnovationPlatform Platform
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Platform), "PlatformCase.Platform is missing. Give the platform whose status is to be judged.");
            RequireDuties();
        }
    }

    /// <summary>Gets the key of the application that the status was given for, by which protocols may name the platform.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public Id<Application>? Application { get; init => field = value is { } id ? Id<Application>.Require(id, "PlatformCase.Application") : default(Id<Application>?); }

    /// <summary>Gets the sittings of the council whose protocols were looked at.</summary>
    /// <value>Each protocol once. The default is <see langword="null"/>: none was looked at.</value>
    public ImmutableArray<CouncilSitting>? Sittings
    {
        get;
        init => field = value is { } given ? GivenList.Distinct(GivenList.Complete(given, "PlatformCase.Sittings"), sitting => sitting.Protocol, "PlatformCase.Sittings", "protocol") : null;
    }

    /// <summary>Gets the decisions of the authority that are known with their reasons, those among them where it did not follow the council.</summary>
    /// <value>The default is none: the authority followed.</value>
    public ImmutableArray<AuthorityDecision> AuthorityDecisions { get; init => field = GivenList.Complete(value, "PlatformCase.AuthorityDecisions"); } = [];

    /// <summary>Gets what was decided on the reports of the platform.</summary>
    /// <value>The default is <see langword="null"/>: not known. An empty list says that nothing was decided.</value>
    public ImmutableArray<ReportConclusion>? ReportConclusions { get; init => field = value is { } given ? GivenList.Complete(given, "PlatformCase.ReportConclusions") : null; }

    /// <summary>Gets the reports that the platform had to deliver: see <see cref="ReportDuty.Of"/>.</summary>
    /// <value>Of this platform, each period once. The default is <see langword="null"/>: not known.</value>
    public ImmutableArray<ReportDuty>? ReportDuties
    {
        get;
        init
        {
            field = value is { } given ? GivenList.Distinct(GivenList.Complete(given, "PlatformCase.ReportDuties"), duty => duty.Period, "PlatformCase.ReportDuties", "period") : null;
            RequireDuties();
        }
    }

    /// <summary>Gets what was done about ending the status early.</summary>
    /// <value>The default is <see langword="null"/>: not known. One without days says that nothing was done.</value>
    public TerminationProcedure? Termination { get; init; }

    /// <summary>Gets when acts were published and entered in the register.</summary>
    /// <value>Each act once. The default is <see langword="null"/>: not known. An act that is not in the list was neither published nor entered.</value>
    public ImmutableArray<ActPublication>? Publications
    {
        get;
        init => field = value is { } given ? GivenList.Distinct(GivenList.Complete(given, "PlatformCase.Publications"), publication => publication.Act, "PlatformCase.Publications", "act") : null;
    }

    /// <summary>Answers the key of the platform.</summary>
    public override string ToString() => Platform.ToString();

    // Whichever of the two is set last is checked against the other.
    private void RequireDuties()
    {
        if (Platform is { } platform && ReportDuties is { } duties && duties.FirstOrDefault(duty => duty.Platform != platform.Id) is { } stranger)
        {
            throw new ArgumentException($"PlatformCase.ReportDuties holds a duty of «{stranger.Platform}», and the platform is «{platform.Id}». Give the duties of this platform.", nameof(ReportDuties));
        }
    }
}
