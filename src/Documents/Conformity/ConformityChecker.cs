using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Copies;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity;

/// <summary>Norm control (нормоконтроль) of any Word document: where it departs from ГОСТ Р 7.0.97 and from what delivered documents need.</summary>
/// <remarks>
/// <para>Looks at what is really printed: styles, defaults, lists and tables are resolved as Word does.</para>
/// <para>Requisites of a foreign document are found by their shape. What is not sure is information, never an error.</para>
/// <para>Immutable and thread-safe. The same file gives the same findings in the same order.</para>
/// </remarks>
public sealed class ConformityChecker
{
    /// <summary>How many findings one rule gives of a document; the rest are counted.</summary>
    public const int FindingsPerRule = 100;

    private readonly ImmutableArray<ConformityRule> _asked;

    /// <summary>Makes a checker.</summary>
    /// <param name="profile">What documents are held to.</param>
    /// <param name="limits">How much a file may ask for; the default is <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="renderer">Lays documents out as pages, for the rules that need them; the default is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    public ConformityChecker(ConformityProfile profile, ReadingLimits? limits = null, IPageRenderer? renderer = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Profile = profile;
        Limits = limits ?? ReadingLimits.Default;
        Renderer = renderer;
        _asked = [.. ConformityRules.All.Where(profile.Asks)];
    }

    /// <summary>Gets the checker of ГОСТ Р 7.0.97-2025.</summary>
    public static ConformityChecker Gost2025 { get; } = new(ConformityProfile.Gost2025);

    /// <summary>Gets the checker of ГОСТ Р 7.0.97-2016.</summary>
    public static ConformityChecker Gost2016 { get; } = new(ConformityProfile.Gost2016);

    /// <summary>Gets what documents are held to.</summary>
    public ConformityProfile Profile { get; }

    /// <summary>Gets how much a file may ask for.</summary>
    public ReadingLimits Limits { get; }

    /// <summary>Gets what lays documents out.</summary>
    public IPageRenderer? Renderer { get; }

    /// <summary>Checks a document.</summary>
    /// <param name="document">A .docx, read from where the stream stands to its end; it need not be seekable and stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="document"/> cannot be read.</exception>
    /// <exception cref="UnreadableWordFileException">The file is no Word document, or is broken, protected or beyond the limits.</exception>
    public ConformityReport Check(Stream document)
    {
        RequireReadable(document, nameof(document));
        return Check(WordDocument.Read(document, Limits));
    }

    /// <summary>Checks a document and writes a copy of it with the findings as comments at their places; all other parts keep their bytes.</summary>
    /// <param name="document">A .docx, as in <see cref="Check(Stream)"/>.</param>
    /// <param name="target">Any stream that can be written; it stays open. Nothing is written of a document that cannot be read.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="document"/> cannot be read or <paramref name="target"/> cannot be written.</exception>
    /// <exception cref="UnreadableWordFileException">The file is no Word document, or is broken, protected or beyond the limits.</exception>
    public ConformityReport Mark(Stream document, Stream target)
    {
        RequireReadable(document, nameof(document));
        RequireWritable(target, nameof(target));
        WordDocument read = WordDocument.Read(document, Limits);
        ConformityReport report = Check(read);
        target.Write(MarkedCopy.Of(read, report));
        return report;
    }

    /// <summary>
    /// Writes a copy of a document in which the mechanical is mended: margins, typefaces, sizes, page numbers, no-break spaces, quotation marks, dashes, the language.
    /// The text stays as it is otherwise, letter for letter. Mending twice changes nothing more.
    /// </summary>
    /// <param name="document">A .docx, as in <see cref="Check(Stream)"/>.</param>
    /// <param name="target">Any stream that can be written; it stays open. Nothing is written of a document that cannot be read.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="document"/> cannot be read or <paramref name="target"/> cannot be written.</exception>
    /// <exception cref="UnreadableWordFileException">The file is no Word document, or is broken, protected or beyond the limits.</exception>
    public MendingReport Mend(Stream document, Stream target)
    {
        RequireReadable(document, nameof(document));
        RequireWritable(target, nameof(target));
        WordDocument read = WordDocument.Read(document, Limits);
        (byte[] bytes, ImmutableArray<MendedPlace> changes) = MendedCopy.Of(read, Profile, Limits);
        ConformityReport before = Check(read);
        ConformityReport after = changes.IsEmpty ? before : Check(WordDocument.Read(new MemoryStream(bytes), Limits));
        target.Write(bytes);
        return new(changes, before, after);
    }

    private static void RequireWritable(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream, name);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written. Open it for writing.", name);
        }
    }

    private static void RequireReadable(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream, name);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read. Open it for reading.", name);
        }
    }

    private ConformityReport Check(WordDocument document)
    {
        LaidOutDocument? pages = _asked.Any(rule => rule.Basis == RuleBasis.RenderedPage) ? Renderer?.Render(document.Package.Bytes) : null;
        var examination = new Examination(document, Profile, pages);
        var unanswered = ImmutableArray.CreateBuilder<ConformityRule>();
        foreach (ConformityRule rule in _asked)
        {
            if (rule.Basis == RuleBasis.Source || (rule.Basis == RuleBasis.RenderedPage && pages is null))
            {
                unanswered.Add(rule);
            }
            else
            {
                examination.Ask(rule);
            }
        }

        return new(Profile, examination.Findings(), unanswered.ToImmutable(), examination.Omitted);
    }
}
