namespace InnovationDomain.Documents.Word.Reading;

/// <summary>How a paragraph stands. Lengths are in twips; a property that nothing sets is <see langword="null"/>.</summary>
internal sealed record ParagraphFormat
{
    public static ParagraphFormat Nothing { get; } = new();

    /// <summary>«left», «center», «right», «both» or «distribute».</summary>
    public string? Alignment { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>The indent of the first line from the left edge of the others; negative when it hangs.</summary>
    public int? FirstLine { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public int? Line { get; init; }

    /// <summary>«auto», «exact» or «atLeast».</summary>
    public string? LineRule { get; init; }

    public bool? Contextual { get; init; }

    public bool? KeepNext { get; init; }

    public bool? PageBreakBefore { get; init; }

    public bool? WidowControl { get; init; }

    /// <summary>The level of the outline from 0; 9 is body text.</summary>
    public int? OutlineLevel { get; init; }

    public int? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    public PartElement? Tabs { get; init; }

    public static ParagraphFormat Read(PartElement? properties)
    {
        if (properties is null || properties.Children.Count == 0)
        {
            return Nothing;
        }

        PartElement? indent = properties["ind"];
        PartElement? spacing = properties["spacing"];
        PartElement? numbering = properties["numPr"];
        return new()
        {
            Alignment = Aligned(properties.ValueOf("jc")),
            Left = indent?.Number("left") ?? indent?.Number("start"),
            Right = indent?.Number("right") ?? indent?.Number("end"),
            FirstLine = indent?.Number("hanging") is { } hanging ? -hanging : indent?.Number("firstLine"),
            Before = Gap(spacing, "before"),
            After = Gap(spacing, "after"),
            Line = spacing?.Number("line"),
            LineRule = spacing?.Attribute("lineRule") ?? (spacing?.Attribute("line") is null ? null : "auto"),
            Contextual = properties.SwitchOf("contextualSpacing"),
            KeepNext = properties.SwitchOf("keepNext"),
            PageBreakBefore = properties.SwitchOf("pageBreakBefore"),
            WidowControl = properties.SwitchOf("widowControl"),
            OutlineLevel = properties["outlineLvl"]?.Number("val"),
            NumberingId = numbering?["numId"]?.Number("val"),
            NumberingLevel = numbering?["ilvl"]?.Number("val"),
            Tabs = properties["tabs"],
        };
    }

    /// <summary>Puts a format over this one: what it sets wins.</summary>
    public ParagraphFormat Under(ParagraphFormat upper) => ReferenceEquals(upper, Nothing) ? this : new()
    {
        Alignment = upper.Alignment ?? Alignment,
        Left = upper.Left ?? Left,
        Right = upper.Right ?? Right,
        FirstLine = upper.FirstLine ?? FirstLine,
        Before = upper.Before ?? Before,
        After = upper.After ?? After,
        Line = upper.Line ?? Line,
        LineRule = upper.LineRule ?? LineRule,
        Contextual = upper.Contextual ?? Contextual,
        KeepNext = upper.KeepNext ?? KeepNext,
        PageBreakBefore = upper.PageBreakBefore ?? PageBreakBefore,
        WidowControl = upper.WidowControl ?? WidowControl,
        OutlineLevel = upper.OutlineLevel ?? OutlineLevel,
        NumberingId = upper.NumberingId ?? NumberingId,
        NumberingLevel = upper.NumberingLevel ?? NumberingLevel,
        Tabs = upper.Tabs ?? Tabs,
    };

    // With the automatic gaps of web pages Word prints 14 points.
    private static int? Gap(PartElement? spacing, string side) =>
        spacing?.Attribute($"{side}Autospacing") is { } automatic && automatic is not ("0" or "false" or "off") ? 280 : spacing?.Number(side);

    private static string? Aligned(string? value) => value switch
    {
        "start" => "left",
        "end" => "right",
        "lowKashida" or "mediumKashida" or "highKashida" => "both",
        _ => value,
    };
}
