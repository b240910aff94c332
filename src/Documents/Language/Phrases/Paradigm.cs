using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The endings that a word takes in the six cases (парадигма), each in the place of the ending of the nominative.</summary>
/// <remarks>An ending holds all that changes, also of the stem: «участ|ок» – «участ|ка». An accusative of «*» depends on the animacy of the head.</remarks>
internal sealed class Paradigm
{
    private readonly ImmutableArray<string> _endings;

    /// <param name="endings">Six endings in the order of <see cref="GrammaticalCase"/>, parted by spaces; «-» stands for none.</param>
    public Paradigm(string endings) => _endings = [.. endings.Split(' ').Select(ending => ending == "-" ? "" : ending)];

    /// <summary>Gets the ending that the other five replace.</summary>
    public string Nominative => _endings[(int)GrammaticalCase.Nominative];

    /// <summary>Gets whether the accusative may look like the nominative.</summary>
    public bool AccusativeMayBeNominative =>
        _endings[(int)GrammaticalCase.Accusative] is string accusative && (accusative == "*" || accusative == Nominative);

    public string Ending(GrammaticalCase grammaticalCase, Animacy animacy)
    {
        string ending = _endings[(int)grammaticalCase];
        return ending != "*" ? ending
            : _endings[(int)(animacy == Animacy.Animate ? GrammaticalCase.Genitive : GrammaticalCase.Nominative)];
    }
}
