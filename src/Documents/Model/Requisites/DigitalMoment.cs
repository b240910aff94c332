using System.Globalization;
using InnovationDomain.Documents.Language;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>Writes a moment in digits, as the mark of an electronic signature takes it: «05.06.2026 14:05:09».</summary>
internal static class DigitalMoment
{
    public static string Of(LocalDateTime moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateText.Digital(moment.Date)} {moment.Hour:00}:{moment.Minute:00}:{moment.Second:00}");
}
