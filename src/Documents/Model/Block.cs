namespace InnovationDomain.Documents.Model;

/// <summary>
/// A piece of the body of a document: a <see cref="Paragraph"/>, a <see cref="Heading"/>, a <see cref="ClauseList"/>, a <see cref="DashList"/>, a <see cref="LetterList"/>,
/// a <see cref="Table"/>, a <see cref="Picture"/>, a <see cref="Chart"/>, a <see cref="PageBreak"/> or a <see cref="Section"/>.
/// </summary>
/// <remarks>The set is closed: every writer handles every block.</remarks>
public abstract class Block
{
    private protected Block()
    {
    }
}
