namespace InnovationDomain.Councils;

/// <summary>Whether the decision of a council binds the authority (характер решения).</summary>
public enum DecisionForce
{
    /// <summary>The act does not say.</summary>
    NotStated,

    /// <summary>Рекомендательный характер: the authority may deviate, with a reason.</summary>
    Advisory,

    /// <summary>Обязательный характер.</summary>
    Binding,
}
