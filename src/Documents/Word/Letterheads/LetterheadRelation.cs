namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>A relation of a part of a letterhead.</summary>
/// <param name="Type">The last step of its type: «image».</param>
/// <param name="Target">The name of the part it leads to, or where it leads out of the file.</param>
/// <param name="IsExternal">Whether it leads out of the file.</param>
internal sealed record LetterheadRelation(string Type, string Target, bool IsExternal);
