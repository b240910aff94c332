using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>A document with exactly one defect, and the rule that must find it.</summary>
internal sealed record Defect(string Rule, string What, TestFile Sound, Func<TestFile, TestFile> Break)
{
    /// <summary>What the documents of the case are held to.</summary>
    public ConformityProfile Profile { get; init; } = ConformityProfile.Gost2025;

    public override string ToString() => $"{Rule} {What}";
}
