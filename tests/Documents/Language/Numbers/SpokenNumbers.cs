using System.Text.RegularExpressions;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>Reads numerals back from words, in any case, knowing nothing of how the product makes them.</summary>
internal static class SpokenNumbers
{
    private const string Whole = "(?:ь|и|ью|)";

    private static readonly (Regex Word, long Value)[] Numerals =
    [
        .. Of(1, "од(?:ин|на|но|ного|ной|ному|ну|ним|ном)"), .. Of(2, "дв(?:а|е|ух|ум|умя)"), .. Of(3, "тр(?:и|ех|ем|емя)"), .. Of(4, "четыр(?:е|ех|ем|ьмя)"),
        .. Of(5, "пят" + Whole), .. Of(6, "шест" + Whole), .. Of(7, "сем" + Whole), .. Of(8, "вос(?:емь|ьми|емью)"), .. Of(9, "девят" + Whole), .. Of(10, "десят" + Whole),
        .. Of(11, "одиннадцат" + Whole), .. Of(12, "двенадцат" + Whole), .. Of(13, "тринадцат" + Whole), .. Of(14, "четырнадцат" + Whole), .. Of(15, "пятнадцат" + Whole),
        .. Of(16, "шестнадцат" + Whole), .. Of(17, "семнадцат" + Whole), .. Of(18, "восемнадцат" + Whole), .. Of(19, "девятнадцат" + Whole),
        .. Of(20, "двадцат" + Whole), .. Of(30, "тридцат" + Whole), .. Of(40, "сорока?"), .. Of(90, "девяност[оа]"),
        .. Of(50, "пят(?:ьдесят|идесяти|ьюдесятью)"), .. Of(60, "шест(?:ьдесят|идесяти|ьюдесятью)"), .. Of(70, "сем(?:ьдесят|идесяти|ьюдесятью)"), .. Of(80, "вос(?:емьдесят|ьмидесяти|емьюдесятью)"),
        .. Of(100, "ст[оа]"), .. Of(200, "дв(?:ести|ухсот|умстам|умястами|ухстах)"), .. Of(300, "тр(?:иста|ехсот|емстам|емястами|ехстах)"), .. Of(400, "четыр(?:еста|ехсот|емстам|ьмястами|ехстах)"),
        .. Of(500, "пят(?:ьсот|исот|истам|ьюстами|истах)"), .. Of(600, "шест(?:ьсот|исот|истам|ьюстами|истах)"), .. Of(700, "сем(?:ьсот|исот|истам|ьюстами|истах)"),
        .. Of(800, "вос(?:емьсот|ьмисот|ьмистам|емьюстами|ьмистах)"), .. Of(900, "девят(?:ьсот|исот|истам|ьюстами|истах)"),
    ];

    private static readonly string[] Scales = ["тысяч", "миллион", "миллиард", "триллион", "квадриллион", "квинтиллион"];

    public static decimal Read(string words)
    {
        decimal total = 0;
        decimal group = 0;
        bool isNegative = false;
        foreach (string word in words.Split(' '))
        {
            if (word == "минус")
            {
                isNegative = true;
                continue;
            }

            if (word is "ноль" or "ноля" or "нолю" or "нулем" or "нуле")
            {
                continue;
            }

            int power = Array.FindIndex(Scales, scale => Regex.IsMatch(word, $"^{scale}(?:а|и|е|у|ей|ам|ами|ах|ов|ы|ом|)$"));
            if (power >= 0)
            {
                total += group * (decimal)Math.Pow(1000, power + 1);
                group = 0;
                continue;
            }

            (Regex Word, long Value) numeral = Array.Find(Numerals, numeral => numeral.Word.IsMatch(word));
            Assert.True(numeral.Value > 0, $"«{word}» in «{words}» is no numeral.");
            Assert.True(group % 10 == 0 && (numeral.Value < 10 || group % 100 == 0 && (numeral.Value < 100 || group == 0)), $"«{word}» in «{words}» is out of place.");
            group += numeral.Value;
        }

        return isNegative ? -(total + group) : total + group;
    }

    private static (Regex Word, long Value)[] Of(long value, string pattern) => [(new Regex($"^{pattern}$"), value)];
}
