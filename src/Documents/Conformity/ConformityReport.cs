using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Output;

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

    /// <summary>Writes the report as JSON, in Russian and English.</summary>
    /// <param name="target">Any stream that can be written; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    public void WriteJson(Stream target)
    {
        ArgumentNullException.ThrowIfNull(target);
        ReportJson.Write(this, target);
    }

    /// <summary>Writes the report as SARIF 2.1.0, which code hosts and build servers show.</summary>
    /// <param name="target">Any stream that can be written; it stays open.</param>
    /// <param name="document">Where the document stands, as a relative or absolute URI: <c>docs/prikaz.docx</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void WriteSarif(Stream target, string document)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(document);
        ReportJson.WriteSarif(this, target, document);
    }

    /// <summary>Answers how many findings there are of each level.</summary>
    public override string ToString() =>
        $"{Profile.Designation}: {Count(ConformityLevel.Error)} errors, {Count(ConformityLevel.Warning)} warnings, {Count(ConformityLevel.Information)} remarks";

    private string Count(ConformityLevel level) => Findings.Count(finding => finding.Level == level).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
