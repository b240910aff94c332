using System.Diagnostics;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>One way to decline (тип склонения): what is cut from the nominative, and what takes its place in each oblique case.</summary>
internal sealed class Paradigm
{
    /// <summary>The word never changes.</summary>
    public static readonly Paradigm Invariable = new();

    /// <summary>Usage knows more than one declension, and the word does not tell which is the bearer's: «Заяц».</summary>
    public static readonly Paradigm Ambiguous = new() { Warning = LanguageWarning.Ambiguous };

    /// <summary>The form belongs to the other gender: «Иванова» of a man.</summary>
    public static readonly Paradigm OtherGender = new() { Warning = LanguageWarning.GenderUndecided };

    private readonly string[]? _endings;

    private Paradigm()
    {
    }

    private Paradigm(int cut, string[] endings, bool tellsGender) => (Cut, _endings, TellsGender) = (cut, endings, tellsGender);

    /// <summary>Gets how many letters of the nominative go.</summary>
    public int Cut { get; }

    /// <summary>Gets whether only one gender has surnames that decline so: «-ов», «-ская».</summary>
    public bool TellsGender { get; }

    public LanguageWarning? Warning { get; private init; }

    public bool Changes => _endings is not null;

    /// <summary>Reads a paradigm: the endings of all six cases, «-» for none, after «!» when it tells the gender; or «=», «?», «other» for the words that stand unchanged.</summary>
    public static Paradigm Parse(string text) => text switch
    {
        "=" => Invariable,
        "?" => Ambiguous,
        "other" => OtherGender,
        _ => ParseEndings(text),
    };

    public ReadOnlySpan<char> Ending(GrammaticalCase grammaticalCase) => _endings![(int)grammaticalCase];

    private static Paradigm ParseEndings(string text)
    {
        bool tellsGender = text[0] == '!';
        string[] endings = [.. text.TrimStart('!', ' ').Split(' ').Select(ending => ending == "-" ? "" : ending)];
        Debug.Assert(endings.Length == 6, $"«{text}» must name six endings.");
        return new(endings[0].Length, endings, tellsGender);
    }
}
