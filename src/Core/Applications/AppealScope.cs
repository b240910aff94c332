namespace InnovationDomain.Applications;

/// <summary>What an appeal is about (предмет апелляции).</summary>
public enum AppealScope
{
    /// <summary>Порядок проведения: how the application was considered.</summary>
    Procedure = 1,

    /// <summary>Существо решения: marks and conclusions.</summary>
    Substance,
}
