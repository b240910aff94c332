using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>One thing in which a sheet does not follow its rubric.</summary>
public sealed record SheetViolation
{
    internal SheetViolation(SheetViolationKind kind, Id<Criterion> criterion, string russian, string message) => (Kind, Criterion, Russian, Message) = (kind, criterion, russian, message);

    /// <summary>Gets what is wrong.</summary>
    public SheetViolationKind Kind { get; }

    /// <summary>Gets the criterion.</summary>
    /// <value><c>default</c> for a violation of the verdict.</value>
    public Id<Criterion> Criterion { get; }

    /// <summary>Gets a Russian sentence with the values.</summary>
    public string Russian { get; }

    /// <summary>Gets the same sentence in English.</summary>
    public string Message { get; }

    /// <summary>Answers the sentence.</summary>
    public override string ToString() => Message;
}
