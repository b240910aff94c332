using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>One thing in which a sheet does not follow its rubric.</summary>
public sealed record SheetViolation
{
    internal SheetViolation(SheetViolationKind kind, Id<Criterion> criterion, string message) => (Kind, Criterion, Message) = (kind, criterion, message);

    /// <summary>Gets what is wrong.</summary>
    public SheetViolationKind Kind { get; }

    /// <summary>Gets the criterion.</summary>
    /// <value><c>default</c> for a violation of the verdict.</value>
    public Id<Criterion> Criterion { get; }

    /// <summary>Gets an English sentence with the values.</summary>
    public string Message { get; }

    /// <summary>Answers the sentence.</summary>
    public override string ToString() => Message;
}
