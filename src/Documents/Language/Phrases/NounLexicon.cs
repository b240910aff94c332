using System.Collections.Frozen;
using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The nouns that head positions, organizations and documents of education, with all that rules cannot see: gender, animacy, fleeting vowels, stress.</summary>
internal static class NounLexicon
{
    private static readonly FrozenDictionary<string, NounReading> Nouns = Build();
    private static readonly FrozenDictionary<string, NounReading>.AlternateLookup<ReadOnlySpan<char>> Lookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="folded">The word in small letters, with «е» for «ё».</param>
    /// <param name="reading">What is known about it.</param>
    public static bool TryFind(ReadOnlySpan<char> folded, out NounReading reading) => Lookup.TryGetValue(folded, out reading);

    /// <summary>Tells whether the word is the genitive of a masculine noun of the lexicon: «отдела», «учителя». It looks like a feminine nominative.</summary>
    public static bool IsMasculineGenitive(ReadOnlySpan<char> folded, out NounReading reading)
    {
        reading = default;
        if (folded.Length < 3 || folded.Length > 40 || folded[^1] is not ('а' or 'я'))
        {
            return false;
        }

        ReadOnlySpan<char> stem = folded[..^1];
        Span<char> nominative = stackalloc char[folded.Length + 1];
        stem.CopyTo(nominative);
        if (folded[^1] == 'а')
        {
            return IsMasculine(stem, out reading) || (stem[^1] == 'к' && (Fleeting(stem, nominative, "ок", out reading) || Fleeting(stem, nominative, "ек", out reading)))
                || (stem[^1] == 'ц' && Fleeting(stem, nominative, "ец", out reading));
        }

        nominative[stem.Length] = 'ь';
        if (IsMasculine(nominative[..folded.Length], out reading))
        {
            return true;
        }

        nominative[stem.Length] = 'й';
        return IsMasculine(nominative[..folded.Length], out reading);
    }

    private static bool Fleeting(ReadOnlySpan<char> stem, Span<char> nominative, string ending, out NounReading reading)
    {
        ending.CopyTo(nominative[(stem.Length - 1)..]);
        return IsMasculine(nominative[..(stem.Length + 1)], out reading);
    }

    private static bool IsMasculine(ReadOnlySpan<char> folded, out NounReading reading) =>
        Lookup.TryGetValue(folded, out reading) && reading.Gender == GrammaticalGender.Masculine;

    private static FrozenDictionary<string, NounReading> Build()
    {
        var nouns = new Dictionary<string, NounReading>(StringComparer.Ordinal);
        var oblique = new HashSet<string>(StringComparer.Ordinal);
        AddAll(PersonNouns.Classes, isBody: false, nouns, oblique);
        AddAll(BodyNouns.Classes, isBody: true, nouns, oblique);
        AddAll(ThingNouns.Classes, isBody: false, nouns, oblique);
        AddAll(IrregularNouns.Classes, isBody: false, nouns, oblique);
        foreach (string ambiguous in nouns.Keys.Where(oblique.Contains).ToArray())
        {
            nouns[ambiguous] = nouns[ambiguous] with { LooksOblique = true };
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddAll(ImmutableArray<NounClass> classes, bool isBody, Dictionary<string, NounReading> nouns, HashSet<string> oblique)
    {
        foreach (NounClass noun in classes)
        {
            Paradigm? singular = noun.Singular == "-" ? null : new Paradigm(noun.Singular);
            Paradigm? plural = noun.Plural.Length == 0 ? null : new Paradigm(noun.Plural);
            foreach (string word in noun.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string folded = word.Replace('ё', 'е');
                nouns.Add(folded, new NounReading(singular, noun.Gender, noun.Animacy, LooksOblique: false, FormOrigin.Lexicon, isBody));
                if (singular is null)
                {
                    continue;
                }

                string stem = folded[..^singular.Nominative.Length];
                oblique.Add(stem + singular.Ending(GrammaticalCase.Genitive, Animacy.Inanimate).Replace('ё', 'е'));
                oblique.Add(stem + singular.Ending(GrammaticalCase.Prepositional, Animacy.Inanimate).Replace('ё', 'е'));
                if (plural is not null)
                {
                    // A plural whose nominative is another word of the lexicon stays with that word.
                    nouns.TryAdd(stem + plural.Nominative.Replace('ё', 'е'), new NounReading(plural, null, noun.Animacy, LooksOblique: false, FormOrigin.Lexicon, isBody));
                }
            }
        }
    }
}
