namespace InnovationDomain.Mutation;

/// <summary>What became of a mutant: killed, timeout, survived, no coverage; or why it was not run.</summary>
internal sealed record Outcome(Mutant Mutant, string Status, string How);
