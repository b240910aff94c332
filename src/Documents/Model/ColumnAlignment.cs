namespace InnovationDomain.Documents.Model;

/// <summary>Where the content of the cells of a column stands.</summary>
public enum ColumnAlignment
{
    /// <summary>At the left edge: text.</summary>
    Left,

    /// <summary>In the middle: short marks, dates, «№ п/п».</summary>
    Center,

    /// <summary>At the right edge: numbers, so that their digits stand one under another.</summary>
    Right,
}
