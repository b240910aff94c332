namespace InnovationDomain.Documents.Language.Names;

/// <summary>How patronymics decline. A father's name that stands without a suffix declines as a first name.</summary>
internal static class PatronymicRules
{
    public static readonly (string Endings, string Words)[] Masculine =
    [
        ("! - а у а ем е", "ич ыч"),
        ("! - а у а ом е", "^ильич ^лукич ^фомич ^кузьмич"),
    ];

    public static readonly (string Endings, string Words)[] Feminine =
    [
        ("! а ы е у ой е", "вна чна ввишна нишна тишна"),
    ];

    /// <summary>Endings that a first name or a surname of the same gender hardly has.</summary>
    public const string Certain = "ович евич ёвич ^ильич овна евна ёвна ична инична нишна ^лукич ^фомич ^кузьмич ^никитич ^саввич";

    /// <summary>The words of Turkic patronymics, which never change, and neither does the father's name before them: «Гасан оглы», «Мамед кызы».</summary>
    public static readonly (string Gender, string Words)[] Turkic =
    [
        ("м", "^оглы ^оглу ^огли ^улы ^уулу ^ули ^угли ^углы"),
        ("ж", "^кызы ^гызы ^кизи ^кызи ^гизи"),
    ];
}
