namespace InnovationDomain.Projects;

/// <summary>What a revision of a roadmap rests on (основание корректировки).</summary>
public enum RevisionBasis
{
    /// <summary>Приказ, распоряжение, постановление: a new act changes or replaces the appendix.</summary>
    Order = 1,

    /// <summary>Протокол, решение.</summary>
    Protocol,

    /// <summary>Уведомление, письмо, справка.</summary>
    Notice,

    /// <summary>Сообщение на совещании: announced, with no document of its own.</summary>
    Announcement,
}
