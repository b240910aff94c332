using System.Globalization;

namespace InnovationDomain.Documents.Language;

/// <summary>The codes of <see cref="LanguageWarning"/>.</summary>
public static class LanguageWarningCode
{
    /// <summary>Answers the stable code for lists and logs: «MORPH002».</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="warning"/> is not a named value.</exception>
    public static string Code(this LanguageWarning warning)
    {
        Named.Require(warning);
        return string.Create(CultureInfo.InvariantCulture, $"MORPH{(int)warning:000}");
    }
}
