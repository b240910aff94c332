using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>Who signs (подпись): position at the left margin, initials and surname at the right one.</summary>
/// <remarks>
/// On a blank of the organization the position does not name it, without a blank it does; on the blank of an official there is no position.
/// Source: ГОСТ Р 7.0.97, 5.22, from memory and agency instructions.
/// </remarks>
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

    /// <summary>Gets the signature of a draft whose signer is not known yet: lines to write position and name.</summary>
    public static Signature ToFill { get; } = new("____________________", "____________________");

    /// <summary>Gets the position.</summary>
    public string Position { get; }

    /// <summary>Gets the initials and the surname.</summary>
    public string Name { get; }

    /// <summary>Gets the electronic signature that was made, whose mark (отметка об электронной подписи) stands between position and name.</summary>
    /// <value>The default is <see langword="null"/>: the document is signed by hand, or not yet.</value>
    public ElectronicSignature? Electronic { get; init; }

    /// <summary>Makes the signature of an official, also of one who acts in a post: «Исполняющая обязанности директора», «И.о. директора».</summary>
    /// <param name="official">The official.</param>
    /// <param name="isActingShort">Whether «И.о.» and «Врио» stand in place of the whole words.</param>
    /// <param name="morphology">The engine that tells the gender, and puts the title into the genitive where the official only acts in the post. The default is the built-in one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="official"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFormException">The engine is strict, the official acts in the post, and the genitive of its title is in doubt.</exception>
    public static Signature Of(Official official, bool isActingShort = false, IMorphology? morphology = null)
    {
        ArgumentNullException.ThrowIfNull(official);
        return new(PositionTitle.ForSignature(official, morphology ?? RussianMorphology.Default, isActingShort), official.Name.InitialsAndSurname);
    }
}
