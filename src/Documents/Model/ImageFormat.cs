namespace InnovationDomain.Documents.Model;

/// <summary>The formats of images that every editor of .docx shows.</summary>
internal enum ImageFormat
{
    Png,
    Jpeg,
}
