namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>A part that is carried over from a letterhead, under a name of its own.</summary>
/// <param name="Name">Where it stands in our container.</param>
/// <param name="RelationshipType">The last step of the type of its relation to the document; empty for what another part relates to.</param>
/// <param name="ContentType">What it holds; empty for relations, which have a default.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record LetterheadPart(string Name, string RelationshipType, string ContentType, byte[] Content);
