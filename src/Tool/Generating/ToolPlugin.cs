using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Tool.Generating;

/// <summary>A plugin that the tool offers, and the kind of data it takes.</summary>
internal abstract class ToolPlugin(string russian, string english)
{
    public abstract string Id { get; }

    /// <summary>Gets the kind of JSON it is made from: «festival».</summary>
    public abstract string Kind { get; }

    public string Russian => russian;

    public string English => english;

    public abstract OfficialDocument Compose(ReadOnlyMemory<byte> json, CompositionContext context);
}
