using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Councils;

/// <summary>The written notice of a member about the presence or absence of a conflict of interest (уведомление), a line of the secretary's journal.</summary>
/// <remarks>Source: the model procedure of Минпромторг, 24.05.2018 № 1999: at the start of each sitting every member notifies the chair in writing, and the secretary registers it.</remarks>
public sealed class MemberConflictNotice
{
    /// <summary>Gets whose notice it is.</summary>
    public required Id<CouncilMember> Member { get; init => field = Id<CouncilMember>.Require(value, "MemberConflictNotice.Member"); }

    /// <summary>Gets the day it was given.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate GivenOn { get; init => field = StatedDate.Require(value, "MemberConflictNotice.GivenOn"); }

    /// <summary>Gets its number in the journal.</summary>
    /// <value>The default is <see langword="null"/>: not registered, or not known.</value>
    public string? JournalNumber { get; init => field = value is null ? null : PrintableText.Require(value, "MemberConflictNotice.JournalNumber"); }

    /// <summary>Gets the conflicts it states.</summary>
    /// <value>The default is none: the notice states that there is no conflict.</value>
    public ImmutableArray<MemberConflict> Conflicts { get; init => field = GivenList.Complete(value, "MemberConflictNotice.Conflicts"); } = [];

    internal bool Concerns(ProtocolItem item) => Conflicts.Any(conflict => conflict.SubjectKey is null || conflict.SubjectKey == item.SubjectKey);
}
