using InnovationDomain.Organizations;
using InnovationDomain.People;

namespace CustomPlugin;

/// <summary>The stranger's own subject: it comes from his system and knows nothing of documents.</summary>
public sealed record Mentoring(Organization School, Official Head, IReadOnlyList<string> Directions);
