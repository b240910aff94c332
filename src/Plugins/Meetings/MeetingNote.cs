using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>The facts of a note on a meeting (справка о совещании): the meeting, and who answers for the note.</summary>
public sealed class MeetingNote
{
    /// <summary>Gets whose note it is.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets the meeting.</summary>
    public required Meeting Meeting { get; init => field = value ?? throw new ArgumentNullException(nameof(Meeting)); }

    /// <summary>Gets who signs the note.</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Signer { get; init; }
}
