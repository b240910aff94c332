using InnovationDomain.Documents.Standards;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A coat of arms, an emblem or a trademark (герб, эмблема, товарный знак) as a blank shows it: in the middle above the names, 10 mm from the top edge.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.1–5.3.</remarks>
public sealed class Insignia
{
    /// <summary>Makes a sign.</summary>
    /// <param name="image">The image.</param>
    /// <param name="alternativeText">What it shows, for those who do not see it: «Герб города Пятигорска».</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="alternativeText"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public Insignia(Image image, string alternativeText)
    {
        ArgumentNullException.ThrowIfNull(image);
        (Image, AlternativeText) = (image, PrintableText.Require(alternativeText, nameof(alternativeText)));
    }

    /// <summary>Gets the image.</summary>
    public Image Image { get; }

    /// <summary>Gets what it shows.</summary>
    public string AlternativeText { get; }

    /// <summary>Gets the height on paper; the width follows.</summary>
    /// <value>From 5 to 40 mm, both inclusive. The default is 17 mm: practice, the standard fixes none.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public Length Height
    {
        get;
        init => field = value >= Length.FromMillimeters(5) && value <= Length.FromMillimeters(40)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Height), value, "A coat of arms or an emblem is from 5 to 40 mm high.");
    } = Length.FromMillimeters(17);
}
