namespace InnovationDomain.Documents.Conformity;

/// <summary>The names of levels.</summary>
internal static class Levels
{
    public static string Russian(ConformityLevel level) => level switch
    {
        ConformityLevel.Error => "ошибка",
        ConformityLevel.Warning => "предупреждение",
        _ => "замечание",
    };

    public static string Code(ConformityLevel level) => level switch
    {
        ConformityLevel.Error => "error",
        ConformityLevel.Warning => "warning",
        _ => "information",
    };

    /// <summary>The name of a level in SARIF, which has notes.</summary>
    public static string Sarif(ConformityLevel level) => level == ConformityLevel.Information ? "note" : Code(level);
}
