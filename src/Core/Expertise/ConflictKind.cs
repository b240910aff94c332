namespace InnovationDomain.Expertise;

/// <summary>What ties an expert to an applicant (вид конфликта интересов).</summary>
/// <remarks>Source: rules EXP-02 and EXP-03 of the catalogue, after the conflict types of HotCRP; no act that was read lists them, so a policy says which of them it tolerates.</remarks>
public enum ConflictKind
{
    /// <summary>Работник организации-соискателя или член её коллегиального органа.</summary>
    Institutional = 1,

    /// <summary>Научный руководитель или консультант проекта.</summary>
    Supervisor,

    /// <summary>Научный руководитель или консультант конкурирующего проекта.</summary>
    CompetingSupervisor,

    /// <summary>Близкий родственник.</summary>
    Relative,

    /// <summary>Соавтор.</summary>
    CoAuthor,

    /// <summary>Начальник или подчинённый.</summary>
    Subordinate,

    /// <summary>Должностное лицо учредителя.</summary>
    FounderOfficer,

    /// <summary>Член рабочей группы проекта.</summary>
    TeamMember,

    /// <summary>Иное, названное словами.</summary>
    Other,
}
