using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules;

/// <summary>A rule that no file can answer: it is in the catalogue, so that a person asks it.</summary>
internal abstract class SourceRule(string id, ConformityLevel level, string clause, Certainty certainty, (string Russian, string English) statement, (string Russian, string English) remedy)
    : ConformityRule(id, level, clause, certainty, statement, remedy)
{
    public sealed override RuleBasis Basis => RuleBasis.Source;

    internal sealed override void Check(Examination examination)
    {
    }
}
