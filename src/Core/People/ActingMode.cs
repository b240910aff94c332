namespace InnovationDomain.People;

/// <summary>Whether a person holds a post or acts in it.</summary>
public enum ActingMode
{
    /// <summary>Holds the post.</summary>
    Holds,

    /// <summary>Исполняющий обязанности.</summary>
    Acting,

    /// <summary>Временно исполняющий обязанности.</summary>
    ActingTemporarily,
}
