using InnovationDomain.Documents.Model;

namespace FiveCases;

/// <summary>One document of a case, and the name of its file.</summary>
internal sealed record CaseDocument(string Name, OfficialDocument Document);
