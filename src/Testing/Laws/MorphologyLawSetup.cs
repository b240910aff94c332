using System.Collections.Immutable;
using FsCheck;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing;

/// <summary>What the laws of a morphology engine try it on. Everything has a default.</summary>
public sealed record MorphologyLawSetup
{
    /// <summary>Gets how names are drawn.</summary>
    /// <value>The default is <see cref="InnovationArbitraries.PersonNames"/>, every fourth an <see cref="Extreme{T}"/> one.</value>
    public Arbitrary<PersonName>? Names { get; init; }

    /// <summary>Gets how phrases are drawn; of those that bring forms along only the nominative is asked for.</summary>
    /// <value>The default is <see cref="InnovationArbitraries.NounPhrases"/>, every fourth an <see cref="Extreme{T}"/> one.</value>
    public Arbitrary<NounPhrase>? Phrases { get; init; }

    /// <summary>Gets phrases with their right forms, such as those of a user's dictionary: the engine is asked by the nominative, and has to know each form that is given here.</summary>
    /// <value>The default is none: there is no law <see cref="MorphologyLawNames.Examples"/>.</value>
    public ImmutableArray<NounPhrase> Examples { get; init; } = [];

    /// <summary>Gets what the heads of <see cref="Examples"/> are.</summary>
    /// <value>The default is <see cref="Animacy.Inanimate"/>.</value>
    public Animacy Animacy { get; init; } = Animacy.Inanimate;

    /// <summary>Gets names with their right forms, asked for in the same way.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<PersonName> NameExamples { get; init; } = [];

    /// <summary>Gets words whose genitive nobody can know: the engine has to leave them and say so.</summary>
    /// <value>The default is none: there is no law <see cref="MorphologyLawNames.Unknown"/>.</value>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Gets how many cases a run of a law tries; at least 1.</summary>
    /// <value>The default is 60.</value>
    public int Cases
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Cases), value, "Cases is less than 1, and a law without cases says nothing. Give at least 1.");
    } = 60;
}
