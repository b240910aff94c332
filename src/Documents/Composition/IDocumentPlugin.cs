using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Composition;

/// <summary>Composes one kind of document from one kind of subject.</summary>
/// <typeparam name="TSubject">What the document is about.</typeparam>
/// <remarks>
/// A plugin is a pure function: the same subject and context give an equal document, on any machine, on any day, from any thread.
/// It composes a tree and never sees a file format.
/// </remarks>
public interface IDocumentPlugin<in TSubject>
    where TSubject : class
{
    /// <summary>Gets the stable id, unique in a catalogue: small Latin letters, digits and hyphens, beginning with a letter («festival-resolution»).</summary>
    string Id { get; }

    /// <summary>Composes the document.</summary>
    /// <param name="subject">What the document is about.</param>
    /// <param name="context">The facts of the document itself.</param>
    OfficialDocument Compose(TSubject subject, CompositionContext context);
}
