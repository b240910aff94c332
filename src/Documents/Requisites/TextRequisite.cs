namespace InnovationDomain.Documents.Requisites;

/// <summary>A requisite as a text that was found in a document.</summary>
public sealed class TextRequisite
{
    internal TextRequisite(string value, int paragraph) => (Value, Paragraph) = (value, paragraph);

    /// <summary>Gets the text: spaces of every sort are one space, and lines that stand apart on the sheet are parted by a line feed.</summary>
    public string Value { get; }

    /// <summary>Gets the number of its first paragraph, from 1, in the order of the text; paragraphs of tables count too.</summary>
    public int Paragraph { get; }

    /// <summary>Answers the text.</summary>
    public override string ToString() => Value;
}
