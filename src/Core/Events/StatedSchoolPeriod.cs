using InnovationDomain.Calendars;

namespace InnovationDomain.Events;

/// <summary>A school year or one half of it, as texts name it (учебный год, полугодие): «первое полугодие 2023-2024 учебного года».</summary>
/// <remarks>It has no days: where a half-year ends is for the calendar of the organization to say. Equal when year and half are.</remarks>
public sealed record StatedSchoolPeriod
{
    /// <summary>Gets the school year.</summary>
    public required SchoolYear Year { get; init => field = value ?? throw new ArgumentNullException(nameof(Year)); }

    /// <summary>Gets the half.</summary>
    /// <value>1 or 2. The default is <see langword="null"/>: the whole year.</value>
    public int? Half
    {
        get;
        init => field = value is null or 1 or 2 ? value
            : throw new ArgumentOutOfRangeException(nameof(Half), value, "A school year has two halves: give StatedSchoolPeriod.Half as 1 or 2, or leave it out for the whole year.");
    }

    /// <summary>Answers «2023–2024 учебный год» or «первое полугодие 2023–2024 учебного года».</summary>
    public override string ToString() =>
        Half is { } half ? $"{(half == 1 ? "первое" : "второе")} полугодие {Year.DashedName} учебного года" : $"{Year.DashedName} учебный год";
}
