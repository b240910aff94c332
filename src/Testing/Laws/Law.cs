namespace InnovationDomain.Testing;

/// <summary>A promise that can be tried (закон): a name, what it means, and the trial. Plain data, for one line of any runner.</summary>
public sealed class Law
{
    /// <summary>The seed that <see cref="Check(int)"/> takes where none is given: 20240901. A red build stays red until the rule is mended.</summary>
    public const int DefaultSeed = 20_240_901;

    private readonly Func<int, int?, LawRun> _try;

    internal Law(string of, string name, string meaning, string? clause, Func<int, int?, LawRun> trial) => (Of, Name, Meaning, Clause, _try) = (of, name, meaning, clause, trial);

    /// <summary>Gets what is held to the law: the id of a rule, the name of a set or of a specification.</summary>
    public string Of { get; }

    /// <summary>Gets the name: «Order».</summary>
    public string Name { get; }

    /// <summary>Gets the promise, in one English sentence.</summary>
    public string Meaning { get; }

    /// <summary>Gets the clause that the rule rests on, as it is cited.</summary>
    /// <value><see langword="null"/>: what is held to the law is no rule.</value>
    public string? Clause { get; }

    /// <summary>Tries the law on cases that the seed makes.</summary>
    /// <param name="seed">Any number; another one makes other cases.</param>
    /// <returns>How much was tried. A law that compared nothing said nothing.</returns>
    /// <exception cref="LawBrokenException">A case breaks the law.</exception>
    public LawRun Check(int seed = DefaultSeed) => _try(seed, null);

    /// <summary>Tries the law on one case of a seed, as <see cref="LawBrokenException"/> names it.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="number">The number of the case, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    /// <exception cref="LawBrokenException">The case breaks the law.</exception>
    public LawRun Replay(int seed, int number) => number >= 0
        ? _try(seed, number)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "number is negative, and cases are counted from 0. Give the number that the message of the broken law names.");

    /// <summary>Answers what is held and the name: «EXP-07/Order».</summary>
    public override string ToString() => $"{Of}/{Name}";
}
