using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>A signature: the position and the name, in one paragraph or in the cells of one row.</summary>
/// <param name="Paragraph">Where the name stands.</param>
/// <param name="Position">The position as printed.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="NameStart">Where the name begins in its paragraph.</param>
/// <param name="IsSure">Whether it is surely a signature.</param>
internal sealed record SignatureLine(WordParagraph Paragraph, string Position, string Name, int NameStart, bool IsSure);
