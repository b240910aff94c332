using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity;

/// <summary>One requirement of a document, with the clause it comes from.</summary>
/// <remarks>Rules hold no state. Their ids never change.</remarks>
public abstract class ConformityRule
{
    private protected ConformityRule(string id, ConformityLevel level, string clause, Certainty certainty, (string Russian, string English) statement, (string Russian, string English) remedy)
    {
        (Id, Clause, Certainty) = (id, clause, certainty);
        Level = certainty == Certainty.Recalled && level == ConformityLevel.Error ? ConformityLevel.Warning : level;
        Statement = new(statement.Russian, statement.English);
        Remedy = new(remedy.Russian, remedy.English);
    }

    /// <summary>Gets the id: «PG02».</summary>
    public string Id { get; }

    /// <summary>Gets how much a sure finding weighs. A rule whose clause is only recalled is never an error.</summary>
    public ConformityLevel Level { get; }

    /// <summary>Gets the clause of ГОСТ Р 7.0.97, or what stands in for one, in Russian: «5.17».</summary>
    public string Clause { get; }

    /// <summary>Gets how sure the clause is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Gets what a document must be.</summary>
    public BilingualText Statement { get; }

    /// <summary>Gets what to do where it is not.</summary>
    public BilingualText Remedy { get; }

    /// <summary>Gets what the rule looks at.</summary>
    public virtual RuleBasis Basis => RuleBasis.File;

    /// <summary>Gets whether <see cref="ConformityChecker.Mend"/> puts it right, where that is mechanical.</summary>
    public virtual bool IsMendable => false;

    /// <summary>Gets whether the rule is on unless a profile turns it on.</summary>
    public virtual bool IsOnByDefault => true;

    /// <summary>Tells whether an edition of the standard knows the rule.</summary>
    public virtual bool AppliesTo(GostEdition edition) => true;

    /// <summary>Answers the id and the English statement.</summary>
    public override string ToString() => $"{Id} {Statement.English}";

    internal abstract void Check(Examination examination);
}
