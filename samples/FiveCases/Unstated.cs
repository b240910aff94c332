using InnovationDomain.Documents.Composition;
using InnovationDomain.Organizations;
using NodaTime;

namespace FiveCases;

/// <summary>What a text leaves open is left open: the documents show lines to fill in.</summary>
internal static class Unstated
{
    public static Organization Organization { get; } = new() { Name = "______________________________" };

    public const string Place = "____________________";

    /// <summary>A draft as of the day of its source: acts are cited as they were in force on it.</summary>
    public static CompositionContext Draft(LocalDate day) => new() { SignedOn = day, IsDraft = true };
}
