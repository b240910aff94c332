namespace InnovationDomain.Documents.Composition;

/// <summary>A plugin as the catalogue keeps it, its subject type set apart from the generic interface.</summary>
internal sealed record RegisteredPlugin(string Id, Type SubjectType, object Plugin);
