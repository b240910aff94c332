namespace InnovationDomain.Documents.Tests.Word;

/// <summary>Tests that measure memory run when no other does: pools and the collector belong to the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
