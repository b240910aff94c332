using InnovationDomain.Documents.Standards;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A picture within the text (рисунок): PNG or JPEG, in the middle of the line.</summary>
public sealed class Picture : Block
{
    /// <summary>Makes a picture.</summary>
    /// <param name="image">The image.</param>
    /// <param name="alternativeText">What the picture shows, for those who do not see it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="alternativeText"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public Picture(Image image, string alternativeText)
    {
        ArgumentNullException.ThrowIfNull(image);
        Image = image;
        AlternativeText = PrintableText.Require(alternativeText, nameof(alternativeText));
    }

    /// <summary>Gets the name under which a <see cref="Reference"/> finds the picture; it is not printed.</summary>
    /// <value>Unique in the document. The default is <see langword="null"/>: nothing points here.</value>
    public string? Id { get; init => field = value is null ? null : PrintableText.Require(value, "Picture.Id"); }

    /// <summary>Gets the name of the picture, printed under it after its number: «Рисунок 1 — …».</summary>
    /// <value>The default is empty: neither number nor name is printed.</value>
    public RichText Caption { get; init => field = value.IsEmpty ? value : value.Require("Picture.Caption"); }

    /// <summary>Gets the image.</summary>
    public Image Image { get; }

    /// <summary>Gets what the picture shows.</summary>
    public string AlternativeText { get; }

    /// <summary>Gets the width on paper; the height follows.</summary>
    /// <value>The default is <see langword="null"/>: that of the image, but no wider and no higher than the text.</value>
    public Length? Width { get; init; }
}
