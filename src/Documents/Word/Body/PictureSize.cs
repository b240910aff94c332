using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>How large a picture is printed, in twips: as asked for, or as its pixels tell, but within the text; its proportions are kept.</summary>
internal static class PictureSize
{
    private const int TwipsPerInch = 1440;

    // A picture that takes the whole height would leave no room for its caption.
    private const int LinesForCaption = 3;

    public static (int Width, int Height) Of(Picture picture, Layout layout, PageOrientation orientation)
    {
        ImageHeader image = picture.Image.Header;
        int mostWidth = layout.TextWidth(orientation);
        int mostHeight = layout.TextHeight(orientation) - (LinesForCaption * 2 * layout.FontSize);
        long width = picture.Width?.Twips ?? Math.Min(mostWidth, (long)image.Width * TwipsPerInch / image.DotsPerInch);
        long height = width * image.Height / image.Width;
        if (height > mostHeight)
        {
            (width, height) = ((long)mostHeight * image.Width / image.Height, mostHeight);
        }

        return ((int)Math.Max(1, width), (int)Math.Max(1, height));
    }
}
