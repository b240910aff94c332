using System.Collections.Immutable;

namespace InnovationDomain.Tests.Support.Rendering;

/// <summary>A line: its words from the left to the right.</summary>
public sealed record RenderedLine(ImmutableArray<RenderedWord> Words)
{
    public string Text => string.Join(' ', Words.Select(word => word.Text));

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Top => Words.Min(word => word.Top);

    public double Bottom => Words.Max(word => word.Bottom);
}
