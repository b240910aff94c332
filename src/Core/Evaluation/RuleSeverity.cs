namespace InnovationDomain.Evaluation;

/// <summary>What a violated rule comes to, the lightest first.</summary>
public enum RuleSeverity
{
    /// <summary>Рекомендация: advice, which obliges nobody.</summary>
    Recommendation = 1,

    /// <summary>Замечание: it has to be cured.</summary>
    Remark,

    /// <summary>Основание для отказа или остановки процедуры.</summary>
    Refusal,
}
