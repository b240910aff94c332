using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A mark that restricts access (гриф ограничения доступа), in the upper right corner of the first sheet.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.14, from memory; the wording is that of the law or the local act it rests on.</remarks>
public sealed class AccessMark
{
    private AccessMark(ImmutableArray<string> lines) => Lines = lines;

    /// <summary>Gets the lines.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>Makes «Для служебного пользования».</summary>
    /// <param name="copy">The number of the copy, from 1; the default is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="copy"/> is less than 1.</exception>
    public static AccessMark ForOfficialUse(int? copy = null) => Of("Для служебного пользования", copy);

    /// <summary>Makes «Конфиденциально».</summary>
    /// <inheritdoc cref="ForOfficialUse"/>
    public static AccessMark Confidential(int? copy = null) => Of("Конфиденциально", copy);

    /// <summary>Makes «Коммерческая тайна» with its owner, which the law on commercial secrets asks for.</summary>
    /// <param name="owner">Name and address of the owner.</param>
    /// <exception cref="ArgumentException"><paramref name="owner"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static AccessMark CommercialSecret(string owner) => new(["Коммерческая тайна", PrintableText.Require(owner, nameof(owner))]);

    /// <summary>Makes a mark of another wording.</summary>
    /// <param name="text">The wording, in the nominative, without quotation marks.</param>
    /// <param name="copy">The number of the copy, from 1; the default is none.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="copy"/> is less than 1.</exception>
    public static AccessMark Of(string text, int? copy = null)
    {
        PrintableText.Require(text, nameof(text));
        return copy switch
        {
            null => new([text]),
            >= 1 => new([text, string.Create(CultureInfo.InvariantCulture, $"Экз. № {copy}")]),
            _ => throw new ArgumentOutOfRangeException(nameof(copy), copy, "Copies are numbered from 1."),
        };
    }
}
