namespace InnovationDomain.People;

/// <summary>Whether two names are of one person, as far as names tell; namesakes there are always.</summary>
internal enum NameMatch
{
    /// <summary>Of two persons.</summary>
    Different,

    /// <summary>Perhaps of one: a name has only initials, or no patronymic.</summary>
    Possible,

    /// <summary>The whole names are the same.</summary>
    Same,
}
