namespace InnovationDomain.Documents.Pdf;

/// <summary>Why no PDF was made.</summary>
public enum PdfConversionFailure
{
    /// <summary>The program was not found or may not be started.</summary>
    ProgramNotStarted = 1,

    /// <summary>The program took longer than its time limit and was stopped.</summary>
    TimedOut = 2,

    /// <summary>The program ended, but made no PDF: it could not open the document, or ended with an error.</summary>
    NothingMade = 3,
}
