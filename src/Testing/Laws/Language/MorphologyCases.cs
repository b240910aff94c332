using FsCheck;
using FsCheck.Fluent;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Laws;

/// <summary>Names and phrases by seed and number, every fourth at its worst; phrases lose the forms that they bring along.</summary>
internal sealed class MorphologyCases(MorphologyLawSetup setup) : ILawCases<MorphologyCase>
{
    private const int Size = 40;

    private readonly Arbitrary<PersonName> _names = setup.Names ?? InnovationArbitraries.PersonNames();
    private readonly Arbitrary<NounPhrase> _phrases = setup.Phrases ?? InnovationArbitraries.NounPhrases();
    private readonly Gen<PersonName> _worstNames = setup.Names?.Generator ?? InnovationArbitraries.Extremes<PersonName>().Generator.Select(extreme => extreme.Value);
    private readonly Gen<NounPhrase> _worstPhrases = setup.Phrases?.Generator ?? InnovationArbitraries.Extremes<NounPhrase>().Generator.Select(extreme => extreme.Value);

    public MorphologyCase At(int seed, int number)
    {
        int own = (int)(((uint)seed * 2_654_435_761u) + ((uint)number * 40_503u)) & int.MaxValue;
        bool isWorst = number % 4 == 3;
        return new(
            (isWorst ? _worstNames : _names.Generator).Sample(1, new Rnd((uint)own), Size)[0],
            Bare((isWorst ? _worstPhrases : _phrases.Generator).Sample(1, new Rnd((uint)own + 1), Size)[0]),
            own);
    }

    public IEnumerable<MorphologyCase> Smaller(MorphologyCase broken) => _phrases.Shrinker(broken.Phrase).Select(phrase => broken with { Phrase = Bare(phrase) })
        .Concat(_names.Shrinker(broken.Name).Select(name => broken with { Name = name }));

    /// <summary>The phrase with its gender and number, of which only the nominative is given.</summary>
    public static NounPhrase Bare(NounPhrase phrase)
    {
        var bare = NounPhrase.Of(phrase.Nominative);
        return phrase.IsPlural ? bare.AsPlural() : phrase.Gender is { } gender ? bare.WithGender(gender) : bare;
    }
}
