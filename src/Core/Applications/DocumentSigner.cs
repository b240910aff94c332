namespace InnovationDomain.Applications;

/// <summary>In what capacity somebody signed or agreed a document of an application.</summary>
public enum DocumentSigner
{
    /// <summary>Руководитель организации.</summary>
    Head = 1,

    /// <summary>Исполняющий обязанности руководителя.</summary>
    ActingHead,

    /// <summary>Учредитель.</summary>
    Founder,

    /// <summary>Председатель коллегиального органа.</summary>
    CollegialBodyChair,

    /// <summary>Секретарь коллегиального органа.</summary>
    CollegialBodySecretary,

    /// <summary>Somebody else: the author, a deputy.</summary>
    Other,
}
