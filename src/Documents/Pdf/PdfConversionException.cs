using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Documents.Pdf;

/// <summary>A PDF could not be made. The message names the program, what it said, and what to do.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has its reason.")]
public sealed class PdfConversionException : Exception
{
    internal PdfConversionException(PdfConversionFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    /// <summary>Gets why.</summary>
    public PdfConversionFailure Failure { get; }
}
