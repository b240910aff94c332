using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A numbered point of a document (пункт), with what stands under it.</summary>
public sealed class Clause
{
    /// <summary>Makes a clause.</summary>
    /// <param name="text">The text beside the number; a number that was typed before it is taken off.</param>
    /// <param name="content">What stands under the clause: a dash list, sub-clauses, paragraphs, tables. The default is nothing.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> cannot be printed (see <see cref="PrintableText"/>), or a block is <see langword="null"/>, a <see cref="Section"/>,
    /// a <see cref="Heading"/>, a <see cref="PageBreak"/> or a table whose rows are awaited.
    /// </exception>
    public Clause(RichText text, ImmutableArray<Block> content = default)
    {
        Text = text.Require(nameof(text)).WithStart(ListMark.Strip);
        Content = content.IsDefault ? [] : content;
        foreach (Block block in Content)
        {
            if (block is null or Section or Heading or PageBreak or Table { AwaitedRows: not null })
            {
                throw new ArgumentException(
                    block is null ? "A block under the clause is null. Leave it out."
                    : $"A {block.GetType().Name}{(block is Table ? " whose rows are awaited" : "")} stands under a clause. Put it between clause lists.",
                    nameof(content));
            }
        }
    }

    /// <summary>Gets the name under which a <see cref="Reference"/> finds the clause; it is not printed.</summary>
    /// <value>Unique in the document. The default is <see langword="null"/>: nothing points here.</value>
    public string? Id { get; init => field = value is null ? null : PrintableText.Require(value, "Clause.Id"); }

    /// <summary>Gets whether the clause is the heading of a section with its number: «1. Общие положения», over clauses 1.1, 1.2 and on.</summary>
    /// <value>The default is <see langword="false"/>: a point of text.</value>
    public bool IsHeading { get; init; }

    /// <summary>Gets the text beside the number.</summary>
    public RichText Text { get; }

    /// <summary>Gets what stands under the clause.</summary>
    public ImmutableArray<Block> Content { get; }
}
