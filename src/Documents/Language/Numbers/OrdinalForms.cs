using System.Collections.Immutable;

namespace InnovationDomain.Documents.Language;

/// <summary>The stems of the ordinal numerals. What declines is the ending.</summary>
internal static class OrdinalForms
{
    public static string Zero => "нулев";

    /// <summary>1 to 19 at their own index.</summary>
    public static ImmutableArray<string> Units { get; } =
    [
        "", "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят",
        "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат",
    ];

    /// <summary>20 to 90 at the index of their first digit.</summary>
    public static ImmutableArray<string> Tens { get; } =
        ["", "", "двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"];

    /// <summary>100 to 900 at the index of their first digit.</summary>
    public static ImmutableArray<string> Hundreds { get; } =
        ["", "сот", .. NumeralForms.Units.Skip(2).Take(8).Select(unit => unit[1] + "сот")];

    /// <summary>Thousand, million, … at the index of the power of a thousand.</summary>
    public static ImmutableArray<string> Scales { get; } =
        ["", "тысячн", "миллионн", "миллиардн", "триллионн", "квадриллионн", "квинтиллионн"];

    /// <summary>Tells whether the masculine ends with a stressed «-ой»: «второй», «сороковой».</summary>
    public static bool IsStressed(string stem) => stem is "нулев" or "втор" or "шест" or "седьм" or "восьм" or "сороков";
}
