using System.Globalization;

namespace InnovationDomain.Documents.Conformity;

/// <summary>Values as findings show them, in Russian and in English.</summary>
internal static class Shown
{
    private const decimal TwipsPerMillimeter = 1440 / 25.4m;

    public static (string Russian, string English) None { get; } = ("нет", "nothing");

    public static (string Russian, string English) Millimeters(int twips) => Unit(decimal.Round(twips / TwipsPerMillimeter, 1), "мм", "mm");

    public static (string Russian, string English) AtLeast(int twips) => ($"не менее {Millimeters(twips).Russian}", $"at least {Millimeters(twips).English}");

    public static (string Russian, string English) AtMost(int twips) => ($"не более {Millimeters(twips).Russian}", $"at most {Millimeters(twips).English}");

    public static (string Russian, string English) Points(decimal points) => Unit(points, "пт", "pt");

    public static (string Russian, string English) Same(string text) => (text, text);

    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static (string Russian, string English) Unit(decimal value, string russian, string english)
    {
        string number = Number(value);
        return ($"{number.Replace('.', ',')} {russian}", $"{number} {english}");
    }
}
