using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Nouns of the lexicon that decline alike.</summary>
/// <param name="Traits">Gender («м», «ж», «с», or «мн» for words given as plurals), then «о» for animate, «н» for inanimate, «?» where it depends on the sense.</param>
/// <param name="Singular">The endings of the singular, of the plural where the words are given as plurals, or «-» for words that never change.</param>
/// <param name="Plural">The endings of the plural, which replace the ending of the nominative singular; empty where it has no plural here.</param>
/// <param name="Words">The nominatives, parted by spaces.</param>
internal sealed record NounClass(string Traits, string Singular, string Plural, string Words)
{
    public GrammaticalGender? Gender => Traits[0] switch
    {
        'ж' => GrammaticalGender.Feminine,
        'с' => GrammaticalGender.Neuter,
        _ => Traits[1] == 'н' && Traits.Length == 3 ? null : GrammaticalGender.Masculine,
    };

    public Animacy? Animacy => Traits[^1] switch
    {
        'о' => Language.Animacy.Animate,
        'н' => Language.Animacy.Inanimate,
        _ => null,
    };
}
