namespace InnovationDomain.Documents.Requisites;

/// <summary>A signature as it was found: who signs, by the printed words. That somebody has signed it no text can tell.</summary>
public sealed class SignatureRequisite
{
    internal SignatureRequisite(string? position, string name, int paragraph) => (Position, Name, Paragraph) = (position, name, paragraph);

    /// <summary>Gets the position (должность): «Начальник управления».</summary>
    /// <value><see langword="null"/> where none is printed, as in the lists of commissions.</value>
    public string? Position { get; }

    /// <summary>Gets the name as printed (расшифровка подписи): «А.В. Соколов».</summary>
    public string Name { get; }

    /// <summary>Gets the number of the paragraph with the name, from 1, in the order of the text; paragraphs of tables count too.</summary>
    public int Paragraph { get; }

    /// <summary>Answers the position and the name.</summary>
    public override string ToString() => Position is null ? Name : $"{Position} {Name}";
}
