namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A part of the container as a tree that knows where each element stands in the text.</summary>
internal sealed class PartXml
{
    public PartXml(string name, string text, PartElement root, bool isUtf16) => (Name, Text, Root, IsUtf16) = (name, text, root, isUtf16);

    public string Name { get; }

    public string Text { get; }

    public PartElement Root { get; }

    public bool IsUtf16 { get; }

    /// <summary>The part beside which its relationships stand: «word/document.xml» → «word/_rels/document.xml.rels».</summary>
    public string RelationshipsName
    {
        get
        {
            int slash = Name.LastIndexOf('/') + 1;
            return $"{Name[..slash]}_rels/{Name[slash..]}.rels";
        }
    }
}
