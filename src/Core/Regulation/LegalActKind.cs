namespace InnovationDomain.Regulation;

/// <summary>The kinds of acts that the domain cites (вид акта).</summary>
public enum LegalActKind
{
    /// <summary>Федеральный закон.</summary>
    FederalLaw = 1,

    /// <summary>Закон субъекта Российской Федерации.</summary>
    Law,

    /// <summary>Указ.</summary>
    PresidentialDecree,

    /// <summary>Постановление.</summary>
    Decree,

    /// <summary>Распоряжение.</summary>
    Directive,

    /// <summary>Приказ.</summary>
    Order,

    /// <summary>Письмо.</summary>
    Letter,

    /// <summary>Решение.</summary>
    Decision,

    /// <summary>Положение, not approved by another act.</summary>
    Statute,

    /// <summary>Устав.</summary>
    Charter,
}
