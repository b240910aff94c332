namespace InnovationDomain.Testing;

/// <summary>How much a law was tried.</summary>
/// <param name="Cases">How many cases were looked at.</param>
/// <param name="Compared">How many comparisons were made; zero means that no case had anything to compare.</param>
/// <param name="Skipped">How many cases were left aside because the rule threw: <see cref="LawNames.Totality"/> tells that once.</param>
public sealed record LawRun(int Cases, int Compared, int Skipped);
