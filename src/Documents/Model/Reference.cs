using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>Prints the number of what it points to (ссылка), however many clauses are put in before it.</summary>
/// <remarks>
/// The word before it is the author's: «пункт», «пункту», «таблица». Of a clause it prints «2.1», of a table or a picture «3», of an appendix «№ 2»,
/// and nothing of an appendix that is the only one, as such an appendix has no number.
/// </remarks>
public sealed class Reference : Run
{
    /// <summary>Makes a reference.</summary>
    /// <param name="targetId">The id of a <see cref="Clause"/>, a <see cref="Table"/>, a <see cref="Picture"/>, a <see cref="Chart"/> or an <see cref="Appendix"/> of the same document.</param>
    /// <exception cref="ArgumentException"><paramref name="targetId"/> is blank or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public Reference(string targetId) => TargetId = PrintableText.Require(targetId, nameof(targetId));

    /// <summary>Gets the id of what it points to.</summary>
    public string TargetId { get; }

    /// <summary>Answers the id in brackets; the number is known to the whole document only.</summary>
    public override string ToString() => $"[{TargetId}]";
}
