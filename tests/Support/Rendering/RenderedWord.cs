namespace InnovationDomain.Tests.Support.Rendering;

/// <summary>A word and its box, in millimetres from the left and the top edge of the sheet.</summary>
public sealed record RenderedWord(string Text, double Left, double Top, double Right, double Bottom);
