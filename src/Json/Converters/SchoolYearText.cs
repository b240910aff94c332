using System.Globalization;
using InnovationDomain.Calendars;

namespace InnovationDomain.Json.Converters;

/// <summary>A school year as text: «2023/2024».</summary>
internal static class SchoolYearText
{
    public static SchoolYear Parse(string text) =>
        text.Length == 9 && text[4] == '/'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int second)
            && second == first + 1
            ? SchoolYear.Starting(first)
            : throw new ArgumentException($"“{text}” is not a school year. Give two years that follow one another: 2023/2024.");
}
