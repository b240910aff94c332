using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A piece of a line of text: a <see cref="TextRun"/>, a <see cref="Reference"/>, a <see cref="LineBreak"/> or a <see cref="FormField"/>.</summary>
/// <remarks>The set is closed: every writer handles every run. A string is a run of plain text.</remarks>
public abstract class Run
{
    private protected Run()
    {
    }

    /// <summary>Makes a run of plain text.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static implicit operator Run(string text) => new TextRun(text);

    /// <summary>Makes a run of plain text.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static Run Text(string text) => new TextRun(text);

    /// <summary>Makes a run in bold type.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static Run Bold(string text) => new TextRun(text) { IsBold = true };

    /// <summary>Makes a run in italics.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static Run Italic(string text) => new TextRun(text) { IsItalic = true };

    /// <summary>Makes a run that no typography touches: a code, a command, a quotation letter by letter.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static Run Verbatim(string text) => new TextRun(text) { IsVerbatim = true };

    /// <summary>Makes a run that prints the number of a clause, a table, a picture or an appendix: «2.1» of «пункт 2.1».</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static Run NumberOf(string id) => new Reference(id);
}
