using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Model;

/// <summary>Where a document departs from its standard: where it is, which clause it breaks, and how to mend it.</summary>
/// <param name="Code">A stable code: «DOC-REFERENCE».</param>
/// <param name="Path">Where it is: «Body[2].Clauses[0].Text».</param>
/// <param name="Clause">The clause of the standard, or what stands in for one, in Russian.</param>
/// <param name="Certainty">How sure the clause is.</param>
/// <param name="Russian">What is wrong, and what to do about it.</param>
/// <param name="English">The same in English.</param>
public sealed record DocumentViolation(string Code, string Path, string Clause, Certainty Certainty, string Russian, string English)
{
    /// <summary>Gets the requisite that is concerned.</summary>
    /// <value><see langword="null"/>: it is the text.</value>
    public Requisite? Requisite { get; init; }

    /// <summary>Gets whether writers refuse the document. What rests on memory of the standard alone is told, but is no law: it refuses nothing.</summary>
    public bool IsRefused => Certainty != Certainty.Recalled;

    /// <summary>Answers the code, the place and the English sentence.</summary>
    public override string ToString() => $"{Code} at {Path}: {English} ({Clause})";
}
