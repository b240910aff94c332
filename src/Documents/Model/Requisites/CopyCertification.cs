using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>The mark that a copy is right (отметка о заверении копии): «Верно», below the signature of the document.</summary>
/// <remarks>
/// A copy for another organization tells where the original is kept and bears a seal.
/// Source: ГОСТ Р 7.0.97, 5.26, read in a book that copies the clause and in the methodical recommendations.
/// </remarks>
public sealed class CopyCertification
{
    /// <summary>Makes a mark.</summary>
    /// <param name="certifier">Who certifies.</param>
    /// <param name="date">When; the default is a line to write it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="certifier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The date is not set.</exception>
    public CopyCertification(Signature certifier, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(certifier);
        (Certifier, Date) = (certifier, date is { } day ? StatedDate.Require(day, nameof(date)) : null);
    }

    /// <summary>Gets who certifies.</summary>
    public Signature Certifier { get; }

    /// <summary>Gets when; <see langword="null"/> when it is written by hand.</summary>
    public LocalDate? Date { get; }

    /// <summary>Gets where the original is kept, for copies that go out: «МКУ ИМЦРО в деле № 01-07 за 2026 год», after «Подлинник документа находится в».</summary>
    /// <value>The default is <see langword="null"/>: the copy stays in the organization.</value>
    public string? OriginalKeptIn { get; init => field = value is null ? null : PrintableText.Require(value, "CopyCertification.OriginalKeptIn"); }

    /// <summary>Gets whether a place for the seal is marked: «М.П.».</summary>
    /// <value>The default is whether the copy goes out.</value>
    public bool HasSealPlace { get => _hasSealPlace ?? OriginalKeptIn is not null; init => _hasSealPlace = value; }

    private readonly bool? _hasSealPlace;
}
