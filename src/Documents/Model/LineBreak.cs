namespace InnovationDomain.Documents.Model;

/// <summary>Ends a line within a paragraph: in a cell, a heading, a requisite. Text of a paragraph falls into lines by itself.</summary>
public sealed class LineBreak : Run
{
    private LineBreak()
    {
    }

    /// <summary>Gets the break; one serves all.</summary>
    public static LineBreak Instance { get; } = new();

    /// <summary>Answers a line feed.</summary>
    public override string ToString() => "\n";
}
