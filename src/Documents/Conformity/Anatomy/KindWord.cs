using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>A kind of document that the checker knows.</summary>
/// <param name="Name">In lower case: «приказ».</param>
/// <param name="Form">The form of «утвержден» that agrees with it: «УТВЕРЖДЕН», «УТВЕРЖДЕНА», «УТВЕРЖДЕНО», «УТВЕРЖДЕНЫ».</param>
internal sealed record KindWord(string Name, string Form)
{
    private static readonly ImmutableArray<KindWord> All =
    [
        .. Words("УТВЕРЖДЕН", "приказ протокол акт план перечень порядок регламент устав состав график паспорт реестр отчет договор список отзыв"),
        .. Words("УТВЕРЖДЕНА", "справка записка инструкция программа карта форма смета структура методика концепция резолюция выписка анкета заявка стратегия"),
        .. Words("УТВЕРЖДЕНО", "положение заключение расписание решение распоряжение постановление письмо представление задание уведомление"),
        .. Words("УТВЕРЖДЕНЫ", "правила требования критерии рекомендации мероприятия показатели нормы условия изменения"),
    ];

    private static readonly FrozenDictionary<string, KindWord> ByName = All.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Whether the act itself gives orders.</summary>
    public bool IsDirective => Name is "приказ" or "распоряжение" or "постановление";

    /// <summary>Finds the kind in its line: «ПРИКАЗ», «П Р И К А З», «ЭКСПЕРТНОЕ ЗАКЛЮЧЕНИЕ», «Выписка из протокола». In a noun phrase the first noun that is known counts.</summary>
    public static KindWord? In(string line)
    {
        string text = Joined(line).ToLowerInvariant().Replace('ё', 'е');
        foreach (string word in text.Split([' ', '\u00A0', '\t', '\n', '«', '»', '"', '(', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Take(4))
        {
            if (ByName.TryGetValue(word, out KindWord? kind))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether the letters of a line stand apart: «П Р И К А З».</summary>
    public static bool IsTypedApart(string line)
    {
        string[] words = line.Trim().Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 4 && words.All(word => word.Length == 1);
    }

    private static string Joined(string line) => IsTypedApart(line) ? string.Concat(line.Where(c => !char.IsWhiteSpace(c))) : line;

    private static IEnumerable<KindWord> Words(string form, string names) => names.Split(' ').Select(name => new KindWord(name, form));
}
