using System.Collections.Immutable;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>A subject of made-up rules: marks, a deadline that may be missing, a text that no rule reads.</summary>
public sealed record Dossier(ImmutableArray<int> Marks, LocalDate? Due = null, string Note = "");
