using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Plugins.Protocols;

/// <summary>The facts of an extract: a protocol, the item that is extracted, and who certifies that the extract is true.</summary>
public sealed class ProtocolExtract
{
    /// <summary>Gets the protocol.</summary>
    public required CouncilProtocol Protocol { get; init => field = value ?? throw new ArgumentNullException(nameof(Protocol)); }

    /// <summary>Gets the number of the item on the agenda, which it keeps in the extract.</summary>
    public required int ItemNumber { get; init; }

    /// <summary>Gets who certifies («Верно»).</summary>
    public required Official Certifier { get; init => field = value ?? throw new ArgumentNullException(nameof(Certifier)); }

    /// <summary>Gets the day on which the extract was certified.</summary>
    /// <value>The default is <see langword="null"/>: a line to write it.</value>
    public LocalDate? CertifiedOn { get; init; }
}
