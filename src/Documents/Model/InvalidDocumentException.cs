using System.Collections.Immutable;

namespace InnovationDomain.Documents.Model;

/// <summary>A document breaks rules that only the whole shows. Nothing was written.</summary>
public sealed class InvalidDocumentException : ArgumentException
{
    internal InvalidDocumentException(ImmutableArray<DocumentViolation> violations)
        : base($"The document cannot be written: {violations.Length} violation(s).\n{string.Join('\n', violations)}", "document") => Violations = violations;

    /// <summary>Gets all of them, in the order of the document.</summary>
    public ImmutableArray<DocumentViolation> Violations { get; }
}
