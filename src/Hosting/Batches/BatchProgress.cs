namespace InnovationDomain.Hosting.Batches;

/// <summary>How far a batch is, told after each document, in the order of the sequence.</summary>
/// <param name="Written">How many documents are written.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Bytes">The length of the written documents together, in bytes.</param>
/// <param name="Total">How many there are in all; <see langword="null"/> when the sequence does not tell before it is read.</param>
/// <param name="Last">The document that was finished last.</param>
public readonly record struct BatchProgress(int Written, int Failed, long Bytes, int? Total, BatchEntry Last);
