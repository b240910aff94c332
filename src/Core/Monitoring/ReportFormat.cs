namespace InnovationDomain.Monitoring;

/// <summary>In what form a report was handed over.</summary>
public enum ReportFormat
{
    /// <summary>A file of a word processor, .docx.</summary>
    Docx = 1,

    /// <summary>A file of fixed pages, .pdf.</summary>
    Pdf,

    /// <summary>On paper, signed.</summary>
    Paper,
}
