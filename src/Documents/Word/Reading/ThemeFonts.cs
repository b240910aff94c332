namespace InnovationDomain.Documents.Word.Reading;

/// <summary>The typefaces that a theme lends its names to.</summary>
internal sealed class ThemeFonts
{
    private readonly string? _major;
    private readonly string? _minor;

    public ThemeFonts(PartElement? theme)
    {
        PartElement? fonts = theme?["a:themeElements"]?["a:fontScheme"];
        _major = fonts?["a:majorFont"]?["a:latin"]?.Attribute("typeface");
        _minor = fonts?["a:minorFont"]?["a:latin"]?.Attribute("typeface");
    }

    public string? Resolve(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith("major", StringComparison.Ordinal) => _major ?? "Times New Roman",
        _ => _minor ?? "Times New Roman",
    };
}
