using System.Globalization;

namespace InnovationDomain.Documents.Language;

/// <summary>The codes of <see cref="LanguageWarning"/>.</summary>
public static class LanguageWarningCode
{
    extension(LanguageWarning warning)
    {
        /// <summary>Gets the stable code for lists and logs: «MORPH002».</summary>
        public string Code => string.Create(CultureInfo.InvariantCulture, $"MORPH{(int)warning:000}");
    }
}
