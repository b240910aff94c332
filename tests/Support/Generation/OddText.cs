namespace InnovationDomain.Tests.Support.Generation;

/// <summary>Text that people really paste, at its oddest: marks, markup, foreign scripts, emoji, line breaks, abbreviations, numbers.</summary>
public static class OddText
{
    private static readonly string[] Pieces =
    [
        "слово", "Слово", "площадок", "ИНН", "ё", "Ёлка", "и", "в", "a", "Latin", "№", "№ 5", "№5", "N 7", "§", "5", "12 345", "2021", "2021-2022", "22 апреля 2021 г.", "01.09.2021г.",
        "г.", "г. Пятигорск", "ст.20", "ул.", "т.д.", "т. е.", "И.О.", "И. О.", "Петров", "Иванов И. И.", "А.С.Пушкин", "5%", "7 %", "руб.", "5\"", "https://mo.ru/a%20b?y=2020-2021", "I.I.Ivanov@mail.ru", "10:30 - 12:00", "3 - 5",
        "\"", "«", "»", "„", "“", "”", "'", "(", ")", "[", "]", "-", " - ", "–", " — ", "—", ",", " ,", ".", " .", "..", ";", ":", "!", "?", "…",
        " ", "  ", "\t", "\n", "\r\n", "\u00A0", "\u202F", "\u2009", "\u200B", "\u00AD", "\u0301", "\u2028",
        "<", ">", "&", "&amp;", "]]>", "<w:t>", "{{Имя}}", "\u202E", "שלום", "漢字", "😀", "👨‍👩‍👧", "𝔘", "\uFFFD", "%", "_", "____", "/", "\\", "=", "+",
    ];

    /// <summary>Any printable text, with a word in it.</summary>
    public static Gen<string> Any { get; } =
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Where(text => text.Any(char.IsLetter));

    /// <summary>Text that begins with a small letter, as a name or a fact does.</summary>
    public static Gen<string> Phrase { get; } = Any.Select(text => "название " + text);

    /// <summary>Anything at all, printable or not.</summary>
    public static Gen<string> Raw { get; } = Gen.OneOf(Any, Gen.Elements(Pieces).ArrayOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Where(text => text is not null));
}
