namespace InnovationDomain.Json;

/// <summary>A JSON text is not the value it should be; the message names the place and what is wrong there.</summary>
public sealed class DomainJsonException : Exception
{
    internal DomainJsonException(string path, string reason, Exception? inner = null)
        : base($"{path}: {reason}", inner) => (Path, Reason) = (path, reason);

    /// <summary>Gets the place: «$.value.organizers[1].name».</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong there.</summary>
    public string Reason { get; }
}
