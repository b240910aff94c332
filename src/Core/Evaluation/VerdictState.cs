namespace InnovationDomain.Evaluation;

/// <summary>What a rule answers about a subject.</summary>
public enum VerdictState
{
    /// <summary>Соблюдено.</summary>
    Satisfied = 1,

    /// <summary>Нарушено.</summary>
    Violated,

    /// <summary>Не применимо: a declared condition takes the subject out of the rule's reach.</summary>
    NotApplicable,

    /// <summary>Не определено: something is missing, and the verdict says what.</summary>
    Indeterminate,

    /// <summary>Требуется суждение эксперта: the evidence is listed, the answer is not computed.</summary>
    ExpertJudgement,

    /// <summary>Коллизия: two exceptions without priority apply and differ. No rule answers it; a <see cref="Ground"/> has it.</summary>
    Conflict,
}
