namespace InnovationDomain.Tests.Councils;

/// <summary>The letters of <see cref="Sittings"/>.</summary>
public sealed record Ballots(string Letters);
