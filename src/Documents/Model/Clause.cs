using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A numbered point of a document (пункт), with what stands under it.</summary>
public sealed class Clause
{
    /// <summary>Makes a clause.</summary>
    /// <param name="text">The text beside the number; a number that was typed before it is taken off.</param>
    /// <param name="content">What stands under the clause: a dash list, sub-clauses, paragraphs. The default is nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed (see <see cref="PrintableText"/>), or a block is <see langword="null"/>.</exception>
    public Clause(string text, ImmutableArray<Block> content = default)
    {
        Text = ListMark.Strip(PrintableText.Require(text, nameof(text)));
        Content = content.IsDefault ? [] : content;
        if (Content.Contains(null!))
        {
            throw new ArgumentException("A block under the clause is null. Leave it out.", nameof(content));
        }
    }

    /// <summary>Gets the text beside the number.</summary>
    public string Text { get; }

    /// <summary>Gets what stands under the clause.</summary>
    public ImmutableArray<Block> Content { get; }
}
