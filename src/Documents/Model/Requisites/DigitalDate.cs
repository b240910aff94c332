using System.Globalization;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>Writes a date in digits, as narrow requisites take it: «05.06.2026».</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.10 (цифровой способ): with zeros, without «г.».</remarks>
internal static class DigitalDate
{
    public static string Of(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return string.Create(CultureInfo.InvariantCulture, $"{iso.Day:00}.{iso.Month:00}.{iso.Year:0000}");
    }

    public static string Of(LocalDateTime moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(moment.Date)} {moment.Hour:00}:{moment.Minute:00}:{moment.Second:00}");
}
