using System.Text.RegularExpressions;

namespace InnovationDomain.Documents.Language;

/// <summary>Takes off what was typed, or pasted, in place of a real list: «- », «• », «1. », «2) », «3.1. ».</summary>
internal static partial class ListMark
{
    public static string Strip(string text)
    {
        // Nearly every text begins with a letter.
        if (char.IsLetter(text[0]))
        {
            return text;
        }

        Match mark = Typed().Match(text);
        return mark.Success ? text[mark.Length..] : text;
    }

    // A mark and a gap, and something after them: «1.» alone is a text.
    [GeneratedRegex(@"^\s*(?:(?:[-–—•·▪*]|\d{1,2}(?:\.\d{1,2})*[.)])\s+)+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();
}
