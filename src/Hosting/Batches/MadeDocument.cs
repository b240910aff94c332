namespace InnovationDomain.Hosting.Batches;

/// <summary>A document that waits for its turn to be passed on.</summary>
/// <param name="FileName">The name that was taken for it.</param>
/// <param name="Content">The file; of no use when <paramref name="Error"/> is there.</param>
/// <param name="Error">Why it could not be made.</param>
internal readonly record struct MadeDocument(string FileName, MemoryStream Content, Exception? Error);
