using InnovationDomain.Documents.Word.Xml;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>A part that only some documents have, with what the package must be told of it.</summary>
/// <param name="Name">Where it stands in the container: «word/media/image1.png».</param>
/// <param name="RelationshipType">The last step of the type of its relationship to the document: «image»; empty for what another part relates to.</param>
/// <param name="ContentType">What it holds; empty for relationships, which have a default.</param>
internal abstract record ExtraPart(string Name, string RelationshipType, string ContentType)
{
    /// <summary>The content is bytes that are compressed already, such as a picture.</summary>
    public sealed record Bytes(string Name, string RelationshipType, string ContentType, ReadOnlyMemory<byte> Content) : ExtraPart(Name, RelationshipType, ContentType);

    /// <summary>The content is markup, made when the part is written.</summary>
    public sealed record Markup(string Name, string RelationshipType, string ContentType, Action<XmlUtf8Writer> Write) : ExtraPart(Name, RelationshipType, ContentType);
}
