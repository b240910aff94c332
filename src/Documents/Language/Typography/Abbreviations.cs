using System.Buffers;
using System.Collections.Frozen;

namespace InnovationDomain.Documents.Language;

/// <summary>The abbreviations of official texts, by what they hold to.</summary>
internal static class Abbreviations
{
    /// <summary>Hold to the name or number after them: «г. Пятигорск», «ст. 20».</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNameOrNumber =
        Words("г. ул. д. п. пп. ст. ч. стр. с. рис. табл. пос. обл. пр. просп. пер. корп. кв. гл. разд. абз. подп. т. им. каб. тел.");

    /// <summary>Hold to the number before them, the years apart.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterNumber =
        Words("год года году годом годы годов лет тыс. млн млрд руб. руб рублей рубля рублю рублям рублями рубль коп. коп копеек копейки копейка мм см м км кг ч мин л. экз. шт. чел. человек мес. нед. мин. сек. кв. га балл балла баллов ₽ °C % ‰");

    /// <summary>Hold to «т.»: «т. д.», «т. е.».</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterT = Words("д. п. е. к. н. о. ч.");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AtEnd = Words("г. гг. в. вв. др. пр. м. км. см.");

    private static readonly SearchValues<char> PointsAndDigits = SearchValues.Create(".0123456789");

    /// <summary>Tells whether a text ends with an abbreviation or initials, whose point is not a full stop.</summary>
    /// <remarks>What holds to the next word ends no text: «передать им.» ends with a pronoun.</remarks>
    public static bool End(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = Binding.LastWord(text);

        // Of «т.д.», «кв.м.» and «01.09.2021г.» the part after the last inner point and digit counts.
        int start = word[..^1].LastIndexOfAny(PointsAndDigits) + 1;
        ReadOnlySpan<char> part = word[start..];
        bool isInitial = part.Length == 2 && char.IsUpper(part[0]);
        return isInitial || AfterNumber.Contains(part) || AfterT.Contains(part) || AtEnd.Contains(part);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
