using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using NodaTime;

namespace InnovationDomain.Documents.Conformity.Rules;

/// <summary>The date of a document as its requisite shows it.</summary>
/// <param name="Text">The date, without «от» and the number.</param>
/// <param name="Start">Where it begins in the paragraph.</param>
internal sealed record RequisiteDate(string Text, int Start)
{
    /// <summary>The day, when the text tells one with a year of four digits.</summary>
    public LocalDate? Value => Read() is { } date && date.Groups["year"].Length == 4 ? Dates.Read(date) : null;

    public bool IsBlank => Text.Contains('_', StringComparison.Ordinal) || Text.Length == 0;

    public bool IsLawful => Pattern.LawfulDigitalDate.IsMatch(Text) || Pattern.LawfulVerbalDate.IsMatch(Text);

    /// <summary>A year of two digits and a day that does not exist have rules of their own, and so has the zero.</summary>
    public bool HasKnownFault => HasWrongZero || Read() is { } date && (date.Groups["year"].Length == 2 || Dates.Read(date) is null);

    public bool HasWrongZero
    {
        get
        {
            if (IsLawful || Read() is not { } date || date.Groups["year"].Length != 4)
            {
                return false;
            }

            bool isVerbal = !char.IsAsciiDigit(date.Groups["month"].Value[0]);
            return isVerbal
                ? date.Groups["day"].Value[0] == '0'
                : date.Groups["day"].Length == 1 || date.Groups["month"].Length == 1 || Text.EndsWith("г.", StringComparison.Ordinal) || Text.EndsWith("года", StringComparison.Ordinal);
        }
    }

    public string Lawful
    {
        get
        {
            if (Read() is not { } date)
            {
                return Text;
            }

            string day = date.Groups["day"].Value.TrimStart('0');
            string month = date.Groups["month"].Value;
            string year = date.Groups["year"].Value;
            return char.IsAsciiDigit(month[0]) ? $"{day.PadLeft(2, '0')}.{month.PadLeft(2, '0')}.{year}" : $"{day}\u00A0{month} {year}\u00A0г.";
        }
    }

    public static RequisiteDate? Of(WordParagraph paragraph)
    {
        string text = paragraph.Text;
        int end = text.IndexOfAny(['№', '\t', '\n']);
        int start = text.Length - text.TrimStart().Length;
        string date = (end < 0 ? text : text[..Math.Max(start, end)])[start..];
        if (date.StartsWith("от ", StringComparison.OrdinalIgnoreCase) || date.StartsWith("от\u00A0", StringComparison.OrdinalIgnoreCase))
        {
            (start, date) = (start + 3, date[3..]);
        }

        date = date.TrimEnd();
        return date.Length == 0 || !date.Any(c => char.IsAsciiDigit(c) || c == '_') ? null : new(date, start);
    }

    private Match? Read() => Pattern.DigitalDate.Match(Text) is { Success: true } digital ? digital : Pattern.VerbalDate.Match(Text) is { Success: true } verbal ? verbal : null;
}
