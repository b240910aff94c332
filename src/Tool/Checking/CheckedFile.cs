using InnovationDomain.Documents.Conformity;

namespace InnovationDomain.Tool.Checking;

/// <summary>A document by its path, and what was found in it.</summary>
internal sealed record CheckedFile(string Path, ConformityReport Report);
