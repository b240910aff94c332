using InnovationDomain.Documents.Composition;

namespace InnovationDomain.Hosting.Registration;

/// <summary>The plugins of an application while its services are collected, from as many calls as there are.</summary>
internal sealed class RegisteredPlugins
{
    public DocumentCatalogBuilder Builder { get; } = new();
}
