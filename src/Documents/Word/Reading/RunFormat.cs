namespace InnovationDomain.Documents.Word.Reading;

/// <summary>How letters look. A property that nothing sets is <see langword="null"/> until Word's own defaults are put under it.</summary>
internal sealed record RunFormat
{
    /// <summary>What Word takes where a file says nothing.</summary>
    public static RunFormat WordDefault { get; } = new()
    {
        Ascii = "Times New Roman",
        HighAnsi = "Times New Roman",
        ComplexScript = "Times New Roman",
        Size = 20,
        SizeComplexScript = 20,
        Color = "auto",
        Underline = "none",
        Spacing = 0,
        Scale = 100,
    };

    public string? Ascii { get; init; }

    public string? HighAnsi { get; init; }

    public string? ComplexScript { get; init; }

    /// <summary>The size in half points.</summary>
    public int? Size { get; init; }

    public int? SizeComplexScript { get; init; }

    public string? Color { get; init; }

    public string? Underline { get; init; }

    /// <summary>The gap added between letters, in twips.</summary>
    public int? Spacing { get; init; }

    /// <summary>The width of letters, in percent.</summary>
    public int? Scale { get; init; }

    public string? Language { get; init; }

    public string? Highlight { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? AllCapitals { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>The elements that say so, for mending: each where the property is really set.</summary>
    public PartElement? FontOrigin { get; init; }

    public PartElement? SizeOrigin { get; init; }

    /// <summary>Reads the properties that an «rPr» element sets.</summary>
    public static RunFormat Read(PartElement? properties, ThemeFonts theme)
    {
        if (properties is null || properties.Children.Count == 0)
        {
            return Nothing;
        }

        PartElement? fonts = properties["rFonts"];
        PartElement? size = properties["sz"];
        return new()
        {
            // A theme attribute beats the name beside it.
            Ascii = theme.Resolve(fonts?.Attribute("asciiTheme")) ?? fonts?.Attribute("ascii"),
            HighAnsi = theme.Resolve(fonts?.Attribute("hAnsiTheme")) ?? fonts?.Attribute("hAnsi"),
            ComplexScript = theme.Resolve(fonts?.Attribute("cstheme")) ?? fonts?.Attribute("cs"),
            FontOrigin = fonts,
            Size = size?.Number("val"),
            SizeOrigin = size,
            SizeComplexScript = properties["szCs"]?.Number("val"),
            Color = properties.ValueOf("color"),
            Underline = properties["u"] is { } underline ? underline.Attribute("val") ?? "single" : null,
            Spacing = properties["spacing"]?.Number("val"),
            Scale = properties["w"]?.Number("val"),
            Language = properties.ValueOf("lang"),
            Highlight = properties.ValueOf("highlight"),
            Bold = properties.SwitchOf("b"),
            Italic = properties.SwitchOf("i"),
            AllCapitals = properties.SwitchOf("caps"),
            Hidden = properties.SwitchOf("vanish"),
        };
    }

    public static RunFormat Nothing { get; } = new();

    /// <summary>Puts a format over this one: what it sets wins.</summary>
    public RunFormat Under(RunFormat upper) => ReferenceEquals(upper, Nothing) ? this : new()
    {
        Ascii = upper.Ascii ?? Ascii,
        HighAnsi = upper.HighAnsi ?? HighAnsi,
        ComplexScript = upper.ComplexScript ?? ComplexScript,
        FontOrigin = upper.FontOrigin ?? FontOrigin,
        Size = upper.Size ?? Size,
        SizeOrigin = upper.SizeOrigin ?? SizeOrigin,
        SizeComplexScript = upper.SizeComplexScript ?? SizeComplexScript,
        Color = upper.Color ?? Color,
        Underline = upper.Underline ?? Underline,
        Spacing = upper.Spacing ?? Spacing,
        Scale = upper.Scale ?? Scale,
        Language = upper.Language ?? Language,
        Highlight = upper.Highlight ?? Highlight,
        Bold = upper.Bold ?? Bold,
        Italic = upper.Italic ?? Italic,
        AllCapitals = upper.AllCapitals ?? AllCapitals,
        Hidden = upper.Hidden ?? Hidden,
    };

    /// <summary>Puts the format of a style over that of a style of another type: switches that both turn on turn each other off (ISO/IEC 29500-1, 17.7.3).</summary>
    public RunFormat UnderStyle(RunFormat upper) => Under(upper) with
    {
        Bold = Toggled(Bold, upper.Bold),
        Italic = Toggled(Italic, upper.Italic),
        AllCapitals = Toggled(AllCapitals, upper.AllCapitals),
        Hidden = Toggled(Hidden, upper.Hidden),
    };

    private static bool? Toggled(bool? lower, bool? upper) => upper is null ? lower : (lower ?? false) ^ upper;
}
