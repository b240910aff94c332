namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>A file cannot serve as a letterhead: it is broken, does what a letterhead must not, or holds what cannot be carried over.</summary>
public sealed class InvalidLetterheadException : ArgumentException
{
    internal InvalidLetterheadException(string part, string fault, Exception? inner = null)
        : base($"The letterhead cannot be used: {Named(part)}: {fault}", inner) => Part = Named(part);

    /// <summary>Gets where the fault is: the name of the part in the container, with the element; “the file” for the container itself.</summary>
    public string Part { get; }

    // A relation may name nothing at all.
    private static string Named(string part) => part.Length == 0 ? LetterheadArchive.WholeFile : part;
}
