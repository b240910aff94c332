namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A file cannot be read as a Word document. The message names the part, the place and what to do next.</summary>
public sealed class UnreadableWordFileException : Exception
{
    internal UnreadableWordFileException(UnreadableReason reason, string? part, string message, Exception? inner = null)
        : base(message, inner) => (Reason, Part) = (reason, part);

    /// <summary>Gets why.</summary>
    public UnreadableReason Reason { get; }

    /// <summary>Gets the part of the container where reading stopped: <c>word/styles.xml</c>.</summary>
    /// <value><see langword="null"/> when the container itself is at fault.</value>
    public string? Part { get; }
}
