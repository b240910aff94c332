namespace InnovationDomain.Platforms;

/// <summary>In which order a register lists its platforms.</summary>
public enum RegisterOrder
{
    /// <summary>By the characters (ordinal) of the holder's name, then by the key of the platform.</summary>
    ByHolder,

    /// <summary>By the published register: its date, its number, the number of the row («2» before «10»); platforms without a row come last, by holder.</summary>
    ByRow,
}
