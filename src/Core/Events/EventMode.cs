namespace InnovationDomain.Events;

/// <summary>How the participants of an event met (формат проведения).</summary>
public enum EventMode
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Очно.</summary>
    InPerson,

    /// <summary>В режиме видеоконференцсвязи.</summary>
    VideoConference,

    /// <summary>В онлайн-формате: broadcasts, recordings and conferences over the network.</summary>
    Online,

    /// <summary>В смешанном формате: some in person, some over the network.</summary>
    Mixed,
}
