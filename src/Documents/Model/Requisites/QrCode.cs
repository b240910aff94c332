using System.Text;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Wording;
using QRCoder;

namespace InnovationDomain.Documents.Model;

/// <summary>A QR code of the document (штрих-код, QR-код), at the lower right of the first sheet: the address of the document, or the data of its card.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97-2025, requisite 31, as commentaries report it; the edition of 2016 has none. The side is our proposal.</remarks>
public sealed class QrCode
{
    // What version 40 holds at the level of correction M, in bytes.
    private const int MostBytes = 2331;
    private const int PixelsPerModule = 6;

    /// <summary>Makes a code.</summary>
    /// <param name="content">What it holds, as UTF-8: 1 to 2331 bytes.</param>
    /// <param name="alternativeText">What it leads to, for those who cannot scan it: «QR-код: карточка документа на портале».</param>
    /// <exception cref="ArgumentException">A text cannot be printed (see <see cref="PrintableText"/>), or <paramref name="content"/> is longer.</exception>
    public QrCode(string content, string alternativeText)
    {
        Content = PrintableText.Require(content, nameof(content));
        AlternativeText = PrintableText.Require(alternativeText, nameof(alternativeText));
        int bytes = Encoding.UTF8.GetByteCount(content);
        if (bytes > MostBytes)
        {
            throw new ArgumentException($"The QR code would hold {bytes} bytes, and holds {MostBytes} at most. Put an address into it that leads to the rest.", nameof(content));
        }

        using QRCodeData data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var code = new PngByteQRCode(data);
        Image = Image.Of(code.GetGraphic(PixelsPerModule));
    }

    /// <summary>Gets what it holds.</summary>
    public string Content { get; }

    /// <summary>Gets what it leads to.</summary>
    public string AlternativeText { get; }

    /// <summary>Gets the side on paper, with the quiet zone.</summary>
    /// <value>From 15 to 50 mm, both inclusive. The default is 25 mm.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public Length Side
    {
        get;
        init => field = value >= Length.FromMillimeters(15) && value <= Length.FromMillimeters(50)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Side), value, "A QR code on a document is from 15 to 50 mm wide.");
    } = Length.FromMillimeters(25);

    /// <summary>Gets the code as an image.</summary>
    public Image Image { get; }
}
