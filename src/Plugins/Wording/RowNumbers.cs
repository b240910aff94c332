using System.Globalization;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Numbers of rows in a sentence: «2.1, 4, 7–12».</summary>
internal static class RowNumbers
{
    public static string Text(IReadOnlyList<string> numbers)
    {
        var parts = new List<string>();
        for (int i = 0; i < numbers.Count;)
        {
            // Only whole numbers are sure to follow one another.
            int last = i;
            while (last + 1 < numbers.Count && Whole(numbers[last]) is { } number && Whole(numbers[last + 1]) == number + 1)
            {
                last++;
            }

            if (last - i >= 2)
            {
                parts.Add($"{numbers[i]}–{numbers[last]}");
                i = last + 1;
            }
            else
            {
                parts.Add(numbers[i++]);
            }
        }

        return string.Join(", ", parts);
    }

    private static int? Whole(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int whole) && NumberText.Of(whole) == number ? whole : null;
}
