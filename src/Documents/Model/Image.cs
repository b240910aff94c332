using System.Collections.Immutable;

namespace InnovationDomain.Documents.Model;

/// <summary>An image in the bytes of its file: PNG or JPEG, checked.</summary>
public sealed class Image
{
    private Image(ImmutableArray<byte> bytes, ImageHeader header) => (Bytes, Header) = (bytes, header);

    /// <summary>Gets the bytes of the file.</summary>
    public ImmutableArray<byte> Bytes { get; }

    /// <summary>Gets how many pixels the image is wide.</summary>
    public int PixelWidth => Header.Width;

    /// <summary>Gets how many pixels the image is high.</summary>
    public int PixelHeight => Header.Height;

    internal ImageHeader Header { get; }

    /// <summary>Makes an image of the bytes of a file.</summary>
    /// <param name="bytes">A whole PNG or JPEG file; the bytes are copied.</param>
    /// <exception cref="ArgumentException">The bytes are neither, are cut off, or tell a size of zero; the message says which.</exception>
    public static Image Of(ReadOnlySpan<byte> bytes) => new([.. bytes], ImageHeader.Read(bytes));
}
