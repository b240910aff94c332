using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Testing;

/// <summary>A case breaks a law. The message names what is held to the law, the law, the clause, what differs, the smallest case found, and how to have it again.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has a law and a case.")]
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(Law law, string finding, string? subject, string? context, int seed, int? number, int shrinks)
        : base(Compose(law, finding, subject, context, seed, number, shrinks)) => (Law, Finding, Subject, Seed, Number) = (law, finding, subject, seed, number);

    /// <summary>Gets the law.</summary>
    public Law Law { get; }

    /// <summary>Gets what differs from the promise.</summary>
    public string Finding { get; }

    /// <summary>Gets the smallest subject found that breaks the law, as <see cref="Printed"/> prints it.</summary>
    /// <value><see langword="null"/>: the law is about code, and no subject is needed.</value>
    public string? Subject { get; }

    /// <summary>Gets the seed of the run.</summary>
    public int Seed { get; }

    /// <summary>Gets the number of the case, before it was made smaller.</summary>
    /// <value><see langword="null"/>: the law is about code.</value>
    public int? Number { get; }

    private static string Compose(Law law, string finding, string? subject, string? context, int seed, int? number, int shrinks)
    {
        string clause = law.Clause is null ? "" : $" ({law.Clause})";
        string head = $"{law.Of} breaks the law {law.Name}{clause}: {finding}{End}The law: {law.Meaning}";
        return number is null
            ? head
            : head + End + FormattableString.Invariant($"Subject: {subject}{End}Context: {context}{End}To have it again: law.Replay({seed}, {number}); made smaller in {shrinks} steps. If that passes, it remembers earlier cases: law.Check({seed}).");
    }

    // The same line end on every machine.
    private const string End = "\n";
}
