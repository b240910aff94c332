namespace InnovationDomain.Documents.Model;

/// <summary>A piece of the body of a document: a <see cref="Paragraph"/>, a <see cref="ClauseList"/> or a <see cref="DashList"/>.</summary>
/// <remarks>The set is closed: every writer handles every block.</remarks>
public abstract class Block
{
    private protected Block()
    {
    }
}
