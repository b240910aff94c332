using System.Collections.Frozen;

namespace InnovationDomain.Documents.Language;

/// <summary>Chooses the form of a preposition by the next word, in small letters, as it is spoken.</summary>
internal static class PrepositionForms
{
    private const string Vowels = "аеёиоуыэюя";

    // Of «весь»: «обо всем», «со всеми», «ко всем».
    private static readonly FrozenSet<string> All = Words("все всё всего всему всем всём всех всеми вся всю всей");

    private static readonly FrozenSet<string> Me = Words("мне мной мною");

    private static readonly FrozenSet<string> SetAfterIn = Words("что дворе сне рту рву льду лбу лжи тьме мгле ржи");

    // «во исполнение приказа», but «привести в исполнение».
    private static readonly FrozenSet<string> SetAfterInBeforeMore = Words("исполнение избежание изменение имя благо");
    private static readonly FrozenSet<string> SetAfterWith = Words("дня дна двора мной мною лба льдом рта ртом рва рвом львом льва псом");
    private static readonly FrozenSet<string> SetAfterTo = Words("дню дну двору мне сну лбу льву льду рту рву псу");

    public static string About(string word, bool isAlone) =>
        word is "мне" || All.Contains(word) ? "обо"
        : word.Length > 0 && "аиоуыэ".Contains(word[0], StringComparison.Ordinal) ? "об"
        : "о";

    public static string With(string word, bool isAlone) =>
        BeginsWithCluster(word, "сзшж") || word.StartsWith('щ') || SetAfterWith.Contains(word) || BeginsWithMany(word)
        || All.Contains(word) || Begins(word, "всяк", "втор", "вчера", "всерос", "всеобщ") ? "со" : "с";

    public static string In(string word, bool isAlone) =>
        BeginsWithCluster(word, "вф") || SetAfterIn.Contains(word) || (!isAlone && SetAfterInBeforeMore.Contains(word)) || Me.Contains(word) || BeginsWithMany(word) ? "во" : "в";

    public static string To(string word, bool isAlone) =>
        SetAfterTo.Contains(word) || All.Contains(word) || BeginsWithMany(word) || Begins(word, "всяк", "втор") ? "ко" : "к";

    private static bool BeginsWithMany(string word) => Begins(word, "много", "многи", "множеств");

    // Two consonants, the first of them one of these: «со статьей», «во Владивостоке». A soft sign makes no consonant: «с сетью», «в вьюгу».
    private static bool BeginsWithCluster(string word, string first) =>
        word.Length > 1 && first.Contains(word[0], StringComparison.Ordinal) && word[1] is >= 'а' and <= 'я' and not 'ь' && !Vowels.Contains(word[1], StringComparison.Ordinal);

    private static bool Begins(string word, params ReadOnlySpan<string> beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
