using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>Who signs (подпись): position at the left margin, initials and surname at the right one.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.22.</remarks>
public sealed class Signature
{
    /// <summary>Makes a signature.</summary>
    /// <param name="position">The position in the nominative: «Председатель организационного комитета».</param>
    /// <param name="name">Initials and surname: «И.О. Фамилия».</param>
    /// <exception cref="ArgumentException">A text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public Signature(string position, string name)
    {
        Position = PrintableText.Require(position, nameof(position));
        Name = PrintableText.Require(name, nameof(name));
    }

    /// <summary>Gets the position.</summary>
    public string Position { get; }

    /// <summary>Gets the initials and the surname.</summary>
    public string Name { get; }
}
