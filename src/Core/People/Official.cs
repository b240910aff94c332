namespace InnovationDomain.People;

/// <summary>A person in a position (должностное лицо), as a document names its signer.</summary>
public sealed class Official
{
    /// <summary>Gets the position, with the organization where the document has no letterhead that names it: «Председатель организационного комитета».</summary>
    public required Position Position { get; init => field = value ?? throw new ArgumentNullException(nameof(Position)); }

    /// <summary>Gets the name of the person.</summary>
    public required PersonName Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }
}
