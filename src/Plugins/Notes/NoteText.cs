using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Notes;

/// <summary>Parts that information notes share: sections with numbers, and places to fill in where something is not known.</summary>
internal static class NoteText
{
    public static DocumentKind Kind { get; } = DocumentKind.Of("информационная справка", "информационной справке");

    public static Clause Section(string name, params ImmutableArray<Block> blocks) => new(name, blocks) { IsHeading = true };

    /// <summary>A table of what is asked and what is known; a cell without a value is filled in by hand.</summary>
    public static Table Facts(IEnumerable<(string Name, string? Value)> facts) => new(
        [new("Сведения", 2), new("Значение", 3)], [.. facts.Select(fact => new TableRow([fact.Name, fact.Value is { } known ? known : TableCell.ToFill]))]);

    /// <summary>The items, or a line to write them.</summary>
    public static Block Items(ImmutableArray<string> items, string what) => items.IsEmpty ? ToWrite(what) : new DashList([.. items.Select(Letters.InSentence)]);

    public static Paragraph ToWrite(string what) => new(RichText.Of(new FormField(what, 60)));
}
