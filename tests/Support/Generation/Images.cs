using InnovationDomain.Documents.Model;

namespace InnovationDomain.Tests.Support.Generation;

/// <summary>Two small images that every editor shows: a checkered one of 40 × 20 pixels, a grey one of 8 × 8 at 96 dots an inch.</summary>
public static class Images
{
    public static byte[] PngBytes { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAALklEQVR42mNgYPiPihpQEe1kRy0eARbTzSY02VGLR4DFo/l41OLRkmvU4iFmMQDl+laPa6GROwAAAABJRU5ErkJggg==");

    public static byte[] JpegBytes { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z");

    public static Image Png { get; } = Image.Of(PngBytes);

    public static Image Jpeg { get; } = Image.Of(JpegBytes);
}
