using InnovationDomain.Documents.Model;
using InnovationDomain.Tests.Support.Generation;

namespace InnovationDomain.Documents.Tests.Model;

public sealed class ImageTests
{
    [Fact]
    public void The_size_is_read_from_the_file()
    {
        Assert.Equal((40, 20), (Images.Png.PixelWidth, Images.Png.PixelHeight));
        Assert.Equal((8, 8), (Images.Jpeg.PixelWidth, Images.Jpeg.PixelHeight));
        Assert.Equal(Images.PngBytes, Images.Png.Bytes.ToArray());
    }

    [Fact]
    public void Other_bytes_are_refused()
    {
        Refused([], "The bytes of the image are neither a PNG nor a JPEG file. Give the bytes of a whole PNG or JPEG file.");
        Refused("GIF89a..."u8.ToArray(), "The bytes of the image are neither a PNG nor a JPEG file. Give the bytes of a whole PNG or JPEG file.");
        Refused(Images.PngBytes[..^1], "The bytes of the image are a PNG file that is cut off. Give the bytes of a whole PNG or JPEG file.");
        Refused(Images.JpegBytes[..^1], "The bytes of the image are a JPEG file that is cut off. Give the bytes of a whole PNG or JPEG file.");
        byte[] empty = [.. Images.PngBytes];
        empty.AsSpan(16, 4).Clear();
        Refused(empty, "The bytes of the image tell a size of 0 × 20 pixels, where each side is from 1 to 30000. Give the bytes of a whole PNG or JPEG file.");
    }

    // Whatever the bytes, the answer is an image or a refusal with a message, and it comes at once.
    [Property(MaxTest = 2000)]
    public void Damaged_files_are_read_or_refused(bool isPng, PositiveInt at, byte value, PositiveInt length)
    {
        byte[] bytes = [.. isPng ? Images.PngBytes : Images.JpegBytes];
        bytes[at.Get % bytes.Length] = value;
        ReadOnlySpan<byte> part = bytes.AsSpan(0, length.Get % 5 == 0 ? length.Get % bytes.Length : bytes.Length);
        try
        {
            Image image = Image.Of(part);
            Assert.InRange(image.PixelWidth, 1, 30_000);
            Assert.InRange(image.PixelHeight, 1, 30_000);
        }
        catch (ArgumentException error)
        {
            Assert.StartsWith("The bytes of the image ", error.Message, StringComparison.Ordinal);
        }
    }

    private static void Refused(byte[] bytes, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(() => Image.Of(bytes)).Message);
}
