using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Days at the bounds of what the domain takes, leap days, ends of years, and days of years that have no calendar.</summary>
internal static class ExtremeDays
{
    public static LocalDate First { get; } = new(1000, 1, 1);

    public static LocalDate Last { get; } = new(9999, 12, 31);

    /// <summary>Gets the days from which the days of a value go on.</summary>
    public static LocalDate[] Bases { get; } =
    [
        First, new(1900, 2, 28), new(2000, 2, 29), new(2012, 12, 31), new(2020, 2, 29), new(2023, 12, 31), new(2024, 2, 29), new(2024, 8, 31), new(2026, 12, 31), new(2031, 1, 1), new(9960, 2, 29),
    ];

    public static LocalDate[] All { get; } = [.. Bases, new(9998, 12, 31), Last];
}
