using System.Collections.Immutable;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>An organization's own letterhead (бланк), a .docx into which content is poured: its text, headers, footers and pictures stay, its styles are kept apart from ours.</summary>
/// <remarks>
/// <para>
/// The text of the letterhead stands in place of the drawn blank: the engine goes on with kind, date, number, addressees, title and text. Its headers and footers
/// stay; one that a letterhead shows on every page without numbering them is shown on the first page, and the others are numbered at the top as the standard has it.
/// </para>
/// <para>
/// Nothing of a letterhead is trusted. Sizes are limited, macros, embedded objects, relations to the outside and fields other than page numbers are refused, and so is
/// what cannot be carried over unchanged. What is not carried (settings, themes, attached templates, properties) cannot do harm. Immutable and thread-safe; read it once.
/// </para>
/// </remarks>
public sealed class Letterhead
{
    internal Letterhead(PageMargins margins, byte[] body, string styles, byte[] references, int headerDistance, int footerDistance, ImmutableArray<LetterheadPart> parts) =>
        (Margins, Body, Styles, References, HeaderDistance, FooterDistance, Parts) = (margins, body, styles, references, headerDistance, footerDistance, parts);

    /// <summary>Gets the margins of its sheet, which the documents take over.</summary>
    public PageMargins Margins { get; }

    internal byte[] Body { get; }

    internal string Styles { get; }

    /// <summary>Gets the references of the first section to headers and footers, as markup.</summary>
    internal byte[] References { get; }

    internal int HeaderDistance { get; }

    internal int FooterDistance { get; }

    internal ImmutableArray<LetterheadPart> Parts { get; }

    /// <summary>Reads a letterhead.</summary>
    /// <param name="stream">A .docx or .dotx of 16 MB at most, from where the stream stands; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidLetterheadException">The file is broken or must not be used; the message names the part and the remedy.</exception>
    public static Letterhead Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using LetterheadArchive archive = LetterheadArchive.Open(stream);
        return new LetterheadReader(archive).Read();
    }

    /// <summary>Reads a letterhead from a file.</summary>
    /// <param name="path">The path of a .docx or .dotx of 16 MB at most.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="InvalidLetterheadException">The file is broken or must not be used; the message names the part and the remedy.</exception>
    public static Letterhead ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream);
    }
}
