using System.Buffers.Binary;

namespace InnovationDomain.Documents.Model;

/// <summary>What the head of an image file tells: its format and its size.</summary>
/// <param name="Format">The format.</param>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
/// <param name="DotsPerInch">How densely the pixels stand on paper; 96 when the file does not tell.</param>
internal readonly record struct ImageHeader(ImageFormat Format, int Width, int Height, int DotsPerInch)
{
    private const int DefaultDensity = 96;
    private const int MaxPixels = 30_000;

    /// <summary>Reads it, walking the file to its end.</summary>
    /// <exception cref="ArgumentException">The bytes are no whole PNG or JPEG file.</exception>
    public static ImageHeader Read(ReadOnlySpan<byte> bytes)
    {
        ImageHeader header = bytes is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] ? ReadPng(bytes)
            : bytes is [0xFF, 0xD8, 0xFF, ..] ? ReadJpeg(bytes)
            : throw Refuse("are neither a PNG nor a JPEG file");
        return header is { Width: >= 1 and <= MaxPixels, Height: >= 1 and <= MaxPixels }
            ? header
            : throw Refuse($"tell a size of {header.Width} × {header.Height} pixels, where each side is from 1 to {MaxPixels}");
    }

    // A signature of 8 bytes, then chunks: length, type, data, checksum; IHDR is the first and IEND the last.
    private static ImageHeader ReadPng(ReadOnlySpan<byte> bytes)
    {
        var header = new ImageHeader(ImageFormat.Png, 0, 0, DefaultDensity);
        ReadOnlySpan<byte> rest = bytes[8..];
        for (bool isFirst = true; ; isFirst = false)
        {
            if (rest.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - 12)
            {
                throw Refuse("are a PNG file that is cut off");
            }

            ReadOnlySpan<byte> type = rest.Slice(4, 4);
            ReadOnlySpan<byte> data = rest.Slice(8, (int)length);
            if (isFirst != type.SequenceEqual("IHDR"u8) || (isFirst && data.Length != 13))
            {
                throw Refuse("are a PNG file without its header");
            }

            if (isFirst)
            {
                header = header with { Width = Pixels(BinaryPrimitives.ReadUInt32BigEndian(data)), Height = Pixels(BinaryPrimitives.ReadUInt32BigEndian(data[4..])) };
            }
            else if (type.SequenceEqual("pHYs"u8) && data is [_, _, _, _, _, _, _, _, 1])
            {
                header = header with { DotsPerInch = Density(BinaryPrimitives.ReadUInt32BigEndian(data) * 0.0254) };
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                return header;
            }

            rest = rest[(12 + (int)length)..];
        }
    }

    // Segments: 0xFF, a marker, and most of them a length; the size stands in the frame header.
    private static ImageHeader ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [.., 0xFF, 0xD9])
        {
            throw Refuse("are a JPEG file that is cut off");
        }

        var header = new ImageHeader(ImageFormat.Jpeg, 0, 0, DefaultDensity);
        ReadOnlySpan<byte> rest = bytes[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF)
        {
            byte marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2 || length > rest.Length - 2)
            {
                break;
            }

            ReadOnlySpan<byte> data = rest.Slice(4, length - 2);
            if (marker == 0xE0 && data is [0x4A, 0x46, 0x49, 0x46, 0, _, _, 1 or 2, ..] && data.Length >= 10)
            {
                int density = BinaryPrimitives.ReadUInt16BigEndian(data[8..]);
                header = header with { DotsPerInch = Density(data[7] == 1 ? density : density * 2.54) };
            }

            // Frames of all kinds of coding; C4, C8 and CC are tables and extensions.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && data.Length >= 5)
            {
                return header with { Height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]), Width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]) };
            }

            rest = rest[(2 + length)..];
        }

        throw Refuse("are a JPEG file without its frame header");
    }

    private static int Pixels(uint value) => value > MaxPixels ? MaxPixels + 1 : (int)value;

    private static int Density(double dotsPerInch) => dotsPerInch is >= 20 and <= 2400 ? (int)Math.Round(dotsPerInch) : DefaultDensity;

    private static ArgumentException Refuse(string what) => new($"The bytes of the image {what}. Give the bytes of a whole PNG or JPEG file.");
}
