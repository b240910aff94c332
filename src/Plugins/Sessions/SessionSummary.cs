using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;

namespace InnovationDomain.Plugins.Sessions;

/// <summary>The facts of a summary of a strategic session (итоги стратегической сессии): the session, and who answers for the summary.</summary>
public sealed class SessionSummary
{
    /// <summary>Gets whose summary it is.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets the session.</summary>
    public required StrategicSession Session { get; init => field = value ?? throw new ArgumentNullException(nameof(Session)); }

    /// <summary>Gets who signs the summary.</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Signer { get; init; }
}
