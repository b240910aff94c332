using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Json;

namespace InnovationDomain.Tool.Generating;

/// <summary>A plugin with the type of its subject.</summary>
internal sealed class ToolPlugin<TSubject>(IDocumentPlugin<TSubject> plugin, string russian, string english) : ToolPlugin(russian, english)
    where TSubject : class
{
    public override string Id => plugin.Id;

    public override string Kind => DomainKinds.NameOf<TSubject>();

    public override OfficialDocument Compose(ReadOnlyMemory<byte> json, CompositionContext context) => plugin.Compose(DomainJson.Read<TSubject>(json), context);
}
