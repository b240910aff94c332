namespace InnovationDomain.Plugins.Wording;

/// <summary>Texts of rules and findings in a document.</summary>
internal static class RuleText
{
    /// <summary>Documents are set without «ё», in which the catalogue of rules is written; the alphabet of a list counts it as «е».</summary>
    public static string Plain(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');
}
