using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Rules;

/// <summary>The typefaces of runs.</summary>
internal static class Typefaces
{
    private static readonly string[] Symbolic = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "MS Gothic", "Segoe UI Symbol", "Cambria Math"];

    /// <summary>The typeface in which the run is printed: letters beyond ASCII have one of their own.</summary>
    public static string Of(WordRun run)
    {
        bool isAscii = true;
        foreach (char c in run.Text)
        {
            isAscii &= c < '\u0080';
        }

        return (isAscii ? run.Format.Ascii : run.Format.HighAnsi) ?? "Times New Roman";
    }

    public static bool IsSymbolic(string font) => Symbolic.Contains(font);

    public static bool IsAllowed(WordRun run, ConformityProfile profile)
    {
        string font = Of(run);
        return IsSymbolic(font) || profile.Fonts.Any(allowed => string.Equals(allowed, font, StringComparison.OrdinalIgnoreCase));
    }
}
