using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Testing.Laws;

namespace InnovationDomain.Testing;

/// <summary>The laws of an engine of declension (законы морфологии): what <see cref="IMorphology"/> promises, for whoever writes one or gives the built-in one a dictionary.</summary>
public static class MorphologyLaws
{
    /// <summary>Answers the laws of an engine, totality first.</summary>
    /// <param name="morphology">The engine. Of a strict one, what it refuses is in doubt.</param>
    /// <param name="setup">What it is tried on; left out, as <see cref="MorphologyLawSetup"/> says of its defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="morphology"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<Law> For(IMorphology morphology, MorphologyLawSetup? setup = null)
    {
        ArgumentNullException.ThrowIfNull(morphology);
        MorphologyLawSetup given = setup ?? new();
        var look = new MorphologyLook(morphology, given);
        var cases = new MorphologyCases(given);
        var laws = ImmutableArray.CreateBuilder<Law>();

        About(MorphologyLawNames.Totality, "every name and phrase has a form in every case and style.", look.Totality);
        About(MorphologyLawNames.Nominative, "the nominative of a text is the text itself, with nothing in doubt.", look.Nominative);
        About(MorphologyLawNames.GivenForms, "a form that is given is the one that comes, and bears on no other case.", look.GivenForms);
        About(MorphologyLawNames.Doubt, "what is left unchanged in doubt warns, and what warns is left unchanged.", look.Doubt);
        About(MorphologyLawNames.Determinism, "the same question has the same answer.", look.Determinism);
        About(MorphologyLawNames.Initials, "initials stay as they are in every case.", look.Initials);
        About(MorphologyLawNames.LetterCase, "large letters stay large, and small ones small.", look.LetterCase);
        About(MorphologyLawNames.Hyphens, "each part of a double surname has the form that it has alone.", look.Hyphens);
        About(MorphologyLawNames.Invariable, "surnames that never change do not, and are not in doubt.", look.Invariable);
        About(MorphologyLawNames.Spaces, "which spaces a text has, its form has too.", look.Spaces);
        About(MorphologyLawNames.Gender, "a stated gender is the gender, a patronymic tells it, a plural has none.", look.Gender);
        About(MorphologyLawNames.Examples, "words with known forms come in these.", look.Examples, !given.Examples.IsDefaultOrEmpty || !given.NameExamples.IsDefaultOrEmpty);
        About(MorphologyLawNames.Unknown, "of words that nobody knows no forms are made up.", look.Unknown, !given.Unknown.IsDefaultOrEmpty);
        return laws.ToImmutable();

        void About(string name, string meaning, Func<MorphologyCase, IEnumerable<string?>> of, bool when = true)
        {
            if (when)
            {
                laws.Add(LawTrial.Of(morphology.GetType().Name, null, name, meaning, cases, given.Cases, of));
            }
        }
    }

    /// <summary>Tries all laws of an engine; the first that is broken ends it.</summary>
    /// <param name="morphology">The engine.</param>
    /// <param name="setup">As for <see cref="For"/>.</param>
    /// <param name="seed">The seed of the cases.</param>
    /// <inheritdoc cref="For" path="/exception"/>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static void Check(IMorphology morphology, MorphologyLawSetup? setup = null, int seed = Law.DefaultSeed)
    {
        foreach (Law law in For(morphology, setup))
        {
            _ = law.Check(seed);
        }
    }
}
