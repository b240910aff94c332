using System.Collections.Immutable;

namespace InnovationDomain.Documents.Conformity;

/// <summary>What a checker says of one document.</summary>
public sealed class ConformityReport
{
    internal ConformityReport(ConformityProfile profile, ImmutableArray<ConformityFinding> findings, ImmutableArray<ConformityRule> unanswered, int omitted) =>
        (Profile, Findings, Unanswered, Omitted) = (profile, findings, unanswered, omitted);

    /// <summary>Gets what the document was held to.</summary>
    public ConformityProfile Profile { get; }

    /// <summary>Gets the findings, by part, paragraph, place in it and rule: always in the same order.</summary>
    public ImmutableArray<ConformityFinding> Findings { get; }

    /// <summary>Gets the rules that could not be asked: they need rendered pages, and the checker has no renderer.</summary>
    public ImmutableArray<ConformityRule> Unanswered { get; }

    /// <summary>Gets how many findings are left out, because a rule had given <see cref="ConformityChecker.FindingsPerRule"/> already.</summary>
    public int Omitted { get; }

    /// <summary>Gets whether there is no error. Warnings and information do not count.</summary>
    public bool Conforms => !Findings.Any(finding => finding.Level == ConformityLevel.Error);

    /// <summary>Answers how many findings there are of each level.</summary>
    public override string ToString() =>
        $"{Profile.Designation}: {Count(ConformityLevel.Error)} errors, {Count(ConformityLevel.Warning)} warnings, {Count(ConformityLevel.Information)} remarks";

    private string Count(ConformityLevel level) => Findings.Count(finding => finding.Level == level).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
