namespace InnovationDomain.Evaluation;

/// <summary>One item that a verdict rests on: a row that breaks the rule, or what an expert has to look at (свидетельство).</summary>
/// <param name="Path">Where it stands in the subject: «Activities[3]».</param>
/// <param name="Russian">What is to be said of it, in Russian.</param>
/// <param name="English">The same in English.</param>
public sealed record Evidence(string Path, string Russian, string English);
