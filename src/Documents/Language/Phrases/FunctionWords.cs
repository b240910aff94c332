using System.Collections.Frozen;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The words that never change but tell how a phrase is built. All in small letters, with «е» for «ё».</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Set(
        "в во на за из изо с со к ко о об обо от ото у по под при про для до без над между через перед среди против около после ради кроме вне внутри согласно благодаря вопреки близ вместо и или либо а но не ни как что чем да");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs = Set(
        "временно вновь впервые особо высоко ранее вынужденно постоянно частично полностью досрочно заочно очно дистанционно государственно социально психолого повторно специально вынужденно совместно непосредственно добровольно официально");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numerals = Set(
        "один одна одно два две три четыре пять шесть семь восемь девять десять оба обе двое трое четверо пятеро несколько много мало сколько двадцать тридцать сорок сто полтора");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InvariableParts = Set(
        "шеф пресс вице медиа онлайн офлайн интернет веб бизнес мини макси экс обер штаб арт фитнес спорт кибер видео аудио фото радио теле кино эко био нано гранд гала блок дизайн промо пиар топ квест смарт тайм флеш бит лего " +
        "конференц кают генерал капитан унтер премьер контр вакуум стоп ит айти сити веб ток тренд хэд поп рок джаз кант флористик крафт эвент ивент мультимедиа спец гос мед пед проф соц тех физ худ хоз агро мото вело авто аэро гидро " +
        "дата бэк фронт хард софт продакт проджект контент скрам аккаунт кейс копи смм тест пилот гейм диджитал мульти евро этно йога лор бренд сервис фандрайзинг коворкинг тренинг консалтинг маркетинг");

    // In front of a head they hide its ending: «зам. директора».
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortenedAdjectives = Set("ст мл гл вед проф доц акад уч кл соц мед");

    /// <summary>Tells whether a name of a place may follow: «город Уфа».</summary>
    public static bool IsPlace(ReadOnlySpan<char> word) => word is "город" or "село" or "поселок" or "деревня" or "станица" or "хутор" or "аул" or "республика" or "область" or "край" or "район" or "округ";

    public static bool IsLink(ReadOnlySpan<char> word) => Prepositions.Contains(word);

    public static bool IsPossessive(ReadOnlySpan<char> word) => word is "их" or "его" or "ее";

    public static bool IsNumeral(ReadOnlySpan<char> word) => Numerals.Contains(word);

    public static bool IsConjunction(ReadOnlySpan<char> word) => word is "и" or "или" or "либо";

    public static bool IsAdverb(ReadOnlySpan<char> word) => Adverbs.Contains(word);

    /// <summary>Tells whether the first half of a compound with a hyphen stays: «шеф-повар».</summary>
    public static bool IsInvariablePart(ReadOnlySpan<char> part) => InvariableParts.Contains(part);

    public static bool IsShortenedAdjective(ReadOnlySpan<char> word) => ShortenedAdjectives.Contains(word);

    /// <summary>Tells whether the accusative may stand behind the preposition, which in masculine things looks like the nominative.</summary>
    public static bool MayGovernAccusative(ReadOnlySpan<char> word) => word is "за" or "на" or "в" or "во" or "про" or "через" or "по" or "под" or "о" or "об";

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
