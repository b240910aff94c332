using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>The words that Russian numerals are made of, each in six cases.</summary>
/// <remarks>Source: the declension of numerals in the school grammar. Without «ё», as official texts are typed.</remarks>
internal static class NumeralForms
{
    public static ImmutableArray<string> Zero { get; } = ["ноль", "ноля", "нолю", "ноль", "нулем", "нуле"];

    /// <summary>«один», «одна», «одно», in the order of the genders.</summary>
    public static ImmutableArray<ImmutableArray<string>> One { get; } =
    [
        ["один", "одного", "одному", "один", "одним", "одном"],
        ["одна", "одной", "одной", "одну", "одной", "одной"],
        ["одно", "одного", "одному", "одно", "одним", "одном"],
    ];

    /// <summary>2 to 19 at their own index; those below are no part of it.</summary>
    public static ImmutableArray<ImmutableArray<string>> Units { get; } =
    [
        [], [],
        ["два", "двух", "двум", "два", "двумя", "двух"],
        ["три", "трех", "трем", "три", "тремя", "трех"],
        ["четыре", "четырех", "четырем", "четыре", "четырьмя", "четырех"],
        Soft("пят"), Soft("шест"), Soft("сем"), Soft("восем", "восьм"), Soft("девят"), Soft("десят"),
        .. ((string[])["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"]).Select(unit => Soft(unit + "надцат")),
    ];

    /// <summary>20 to 90 at the index of their first digit.</summary>
    public static ImmutableArray<ImmutableArray<string>> Tens { get; } =
        [[], [], Soft("двадцат"), Soft("тридцат"), TwoForms("сорок", "сорока"), Ten(5), Ten(6), Ten(7), Ten(8), TwoForms("девяносто", "девяноста")];

    /// <summary>100 to 900 at the index of their first digit.</summary>
    public static ImmutableArray<ImmutableArray<string>> Hundreds { get; } =
        [[], TwoForms("сто", "ста"), Hundred(2, "двести"), Hundred(3, "триста"), Hundred(4, "четыреста"), .. Enumerable.Range(5, 5).Select(unit => Hundred(unit, Units[unit][0] + "сот"))];

    /// <summary>Thousand, million, … at the index of the power of a thousand: the singular, then the plural.</summary>
    public static ImmutableArray<(ImmutableArray<string> Singular, ImmutableArray<string> Plural)> Scales { get; } =
    [
        ([], []),
        (["тысяча", "тысячи", "тысяче", "тысячу", "тысячей", "тысяче"], ["тысячи", "тысяч", "тысячам", "тысячи", "тысячами", "тысячах"]),
        Scale("миллион"), Scale("миллиард"), Scale("триллион"), Scale("квадриллион"), Scale("квинтиллион"),
    ];

    public static string Of(ImmutableArray<string> forms, GrammaticalCase grammaticalCase) => forms[(int)grammaticalCase];

    private static ImmutableArray<string> Soft(string stem, string? oblique = null) =>
        [stem + "ь", (oblique ?? stem) + "и", (oblique ?? stem) + "и", stem + "ь", stem + "ью", (oblique ?? stem) + "и"];

    private static ImmutableArray<string> TwoForms(string direct, string oblique) => [direct, oblique, oblique, direct, oblique, oblique];

    // Both halves decline: «пятьдесят», «пятидесяти», «пятьюдесятью».
    private static ImmutableArray<string> Ten(int unit) =>
        [.. Units[unit].Select((form, i) => form + (GrammaticalCase)i switch
        {
            GrammaticalCase.Nominative or GrammaticalCase.Accusative => "десят",
            GrammaticalCase.Instrumental => "десятью",
            _ => "десяти",
        })];

    private static ImmutableArray<string> Hundred(int unit, string direct) =>
    [
        direct,
        Units[unit][1] + "сот",
        Units[unit][2] + "стам",
        direct,
        Units[unit][4] + "стами",
        Units[unit][5] + "стах",
    ];

    private static (ImmutableArray<string> Singular, ImmutableArray<string> Plural) Scale(string noun) =>
        ([noun, noun + "а", noun + "у", noun, noun + "ом", noun + "е"], [noun + "ы", noun + "ов", noun + "ам", noun + "ы", noun + "ами", noun + "ах"]);
}
