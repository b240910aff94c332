namespace InnovationDomain.Projects;

/// <summary>Whether an activity is part of systematic work (периодичность мероприятия).</summary>
public enum ActivityRecurrence
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Разовое мероприятие.</summary>
    OneOff,

    /// <summary>Систематическая работа.</summary>
    Systematic,
}
