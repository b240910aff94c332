using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Testing;

/// <summary>A document is not what a test says of it.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown by this package alone.")]
public sealed class DocumentAssertionException : Exception
{
    internal DocumentAssertionException(string message)
        : base(message)
    {
    }
}
