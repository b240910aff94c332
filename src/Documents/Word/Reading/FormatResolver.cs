namespace InnovationDomain.Documents.Word.Reading;

/// <summary>Finds how paragraphs and runs really look: defaults, table style, paragraph style, list, character style, their own properties, as Word lays them over one another.</summary>
internal sealed class FormatResolver
{
    private readonly StyleSheet _styles;
    private readonly NumberingTable _numbering;
    private readonly ThemeFonts _theme;
    private readonly Dictionary<(string? Style, string? Table, string Conditions), ParagraphFormat> _paragraphs = [];
    private readonly Dictionary<(string? Paragraph, string? Character, string? Table, string Conditions), RunFormat> _runs = [];

    public FormatResolver(StyleSheet styles, NumberingTable numbering, ThemeFonts theme) => (_styles, _numbering, _theme) = (styles, numbering, theme);

    public ParagraphFormat Paragraph(PartElement? properties, WordStyle? style, WordCell? cell)
    {
        (string? Style, string? Table, string Conditions) key = (style?.Id, cell?.Row.Table.Style?.Id, cell?.Conditions ?? "");
        if (!_paragraphs.TryGetValue(key, out ParagraphFormat? format))
        {
            format = _styles.DefaultParagraph;
            foreach (WordStyle table in _styles.Chain(cell?.Row.Table.Style))
            {
                format = format.Under(table.Paragraph);
            }

            foreach ((ParagraphFormat conditional, _) in Conditional(cell))
            {
                format = format.Under(conditional);
            }

            foreach (WordStyle step in _styles.Chain(style))
            {
                format = OverList(format, step.Paragraph);
            }

            _paragraphs.Add(key, format);
        }

        return properties is null ? format : OverList(format, ParagraphFormat.Read(properties));
    }

    public RunFormat Run(PartElement? properties, WordStyle? paragraph, WordCell? cell)
    {
        WordStyle? character = _styles.Effective(properties?.ValueOf("rStyle"), "character");
        (string? Paragraph, string? Character, string? Table, string Conditions) key = (paragraph?.Id, character?.Id, cell?.Row.Table.Style?.Id, cell?.Conditions ?? "");
        if (!_runs.TryGetValue(key, out RunFormat? format))
        {
            RunFormat table = Chain(cell?.Row.Table.Style);
            foreach ((_, RunFormat conditional) in Conditional(cell))
            {
                table = table.Under(conditional);
            }

            format = RunFormat.WordDefault.Under(_styles.DefaultRun).Under(table).UnderStyle(Chain(paragraph)).UnderStyle(Chain(character));
            _runs.Add(key, format);
        }

        return properties is null ? format : format.Under(RunFormat.Read(properties, _theme));
    }

    private RunFormat Chain(WordStyle? style)
    {
        RunFormat format = RunFormat.Nothing;
        foreach (WordStyle step in _styles.Chain(style))
        {
            format = format.Under(step.Run);
        }

        return format;
    }

    // A list lies under the level that names it: under the style's own indents when the style does, over all styles when the paragraph does.
    private ParagraphFormat OverList(ParagraphFormat lower, ParagraphFormat upper)
    {
        if (upper.NumberingId is null && upper.NumberingLevel is null)
        {
            return lower.Under(upper);
        }

        int? list = upper.NumberingId ?? lower.NumberingId;
        if (list == 0 && lower.NumberingId is { } removed)
        {
            // Taking a paragraph out of a list takes the list's indents away.
            ParagraphFormat? level = _numbering.Find(removed, lower.NumberingLevel)?.Paragraph;
            return (level is null ? lower : lower with { Left = lower.Left == level.Left ? 0 : lower.Left, FirstLine = lower.FirstLine == level.FirstLine ? 0 : lower.FirstLine }).Under(upper);
        }

        return _numbering.Find(list, upper.NumberingLevel ?? lower.NumberingLevel) is { } found ? lower.Under(found.Paragraph).Under(upper) : lower.Under(upper);
    }

    private IEnumerable<(ParagraphFormat Paragraph, RunFormat Run)> Conditional(WordCell? cell)
    {
        if (cell is null || cell.Conditions.Length == 0)
        {
            yield break;
        }

        foreach (string condition in cell.Conditions.Split(' '))
        {
            foreach (WordStyle style in _styles.Chain(cell.Row.Table.Style))
            {
                if (style.Conditions.TryGetValue(condition, out (ParagraphFormat Paragraph, RunFormat Run) format))
                {
                    yield return format;
                }
            }
        }
    }
}
