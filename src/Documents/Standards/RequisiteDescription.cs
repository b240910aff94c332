using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Standards;

/// <summary>What an edition of the standard says of a requisite.</summary>
/// <param name="Number">Its number in section 4; <see langword="null"/> when the edition does not have it.</param>
/// <param name="Name">Its Russian name in that edition.</param>
/// <param name="Clause">The clause on it in section 5: «5.22».</param>
/// <param name="Certainty">How sure name and number are.</param>
public sealed record RequisiteDescription(int? Number, string Name, string Clause, Certainty Certainty);
