using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Plugins.Wording;

/// <summary>The first column of a list: № п/п, or the numbers that its rows bring along.</summary>
internal static class TableNumber
{
    // On two lines: typography binds «№» to what follows, and the cell would break within «п/п».
    public static TableColumn Column { get; } = new(RichText.Of("№", LineBreak.Instance, "п/п")) { Width = Length.FromMillimeters(14), Alignment = ColumnAlignment.Center };

    private static TableColumn Own { get; } = new("Номер") { Width = Length.FromMillimeters(20), Alignment = ColumnAlignment.Center };

    /// <summary>The column of such numbers: what a revision left with a gap, or a section parted, names rows and does not count them.</summary>
    public static TableColumn For(IEnumerable<string> numbers)
    {
        int[] whole = [.. numbers.Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : 0).Where(number => number > 0)];
        return whole.Zip(whole.Prepend(0)).All(pair => pair.First == pair.Second + 1) ? Column : Own;
    }

    /// <summary>The numbers that things bring along where each has one, else their places: mixed, one number could stand twice.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string?> own)
    {
        string?[] numbers = [.. own];
        return [.. numbers.Select((number, i) => Array.TrueForAll(numbers, known => known is not null) ? number! : NumberText.Of(i + 1))];
    }
}
