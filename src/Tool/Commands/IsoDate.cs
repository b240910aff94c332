using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Tool.Commands;

/// <summary>Dates as commands take and give them: 2026-04-27.</summary>
internal static class IsoDate
{
    public static LocalDate Read(string text, string what) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } && date.Year >= 1000
        ? date
        : throw new Refusal($"{what} is “{text}”, which is not a date. Write year, month and day, such as 2026-04-27.");

    public static string Write(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
