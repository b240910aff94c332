using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Deadlines;

/// <summary>Terms as a command line writes them: +5wd, +30d, +2w, +3m, +1y.</summary>
internal static class TermText
{
    private const int MostDigits = 6;

    public static Term Read(string text, RollConvention roll)
    {
        ReadOnlySpan<char> rest = text.AsSpan();
        if (rest is ['+', ..])
        {
            rest = rest[1..];
        }

        int digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        TermUnit? unit = rest[digits..] switch
        {
            "wd" => TermUnit.WorkingDays,
            "d" => TermUnit.CalendarDays,
            "w" => TermUnit.Weeks,
            "m" => TermUnit.Months,
            "y" => TermUnit.Years,
            _ => null,
        };
        if (unit is null || digits is 0)
        {
            throw new Refusal($"TERM is “{text}”. Write a number and a unit: +5wd working days, +30d calendar days, +2w weeks, +3m months, +1y years.");
        }

        try
        {
            return Term.Of(digits > MostDigits ? int.MaxValue : int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture), unit.Value, roll);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new Refusal($"TERM is “{text}”. A term is at least 1 and at most 100 years long.", error);
        }
    }
}
