using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Tells what a word must agree in with a phrase: «Положение о…» утверждено, «Правила приема» утверждены.</summary>
/// <remarks>
/// What its owner stated with the phrase wins. Otherwise the head decides: the first word that is a known kind of document; adjectives before it are passed over,
/// and decide themselves where their ending leaves no doubt («сводная таблица»). «План мероприятий („дорожная карта“)» is a plan.
/// </remarks>
public static class AgreementClasses
{
    private static readonly FrozenDictionary<string, AgreementClass> Kinds = new Dictionary<AgreementClass, string>
    {
        [AgreementClass.Masculine] =
            "приказ план перечень порядок регламент устав состав график протокол паспорт реестр акт список отчет проект договор комплекс свод сборник стандарт " +
            "кодекс указ закон доклад журнал лист титул каталог календарь мониторинг анализ бланк образец макет шаблон расчет бюджет пакет конспект документ раздел " +
            "чек-лист прейскурант сертификат диплом контракт меморандум указатель справочник классификатор показатель критерий",
        [AgreementClass.Feminine] =
            "инструкция программа карта форма смета структура методика концепция резолюция справка записка выписка таблица модель стратегия декларация " +
            "заявка анкета рубрика номенклатура спецификация политика памятка грамота хартия доверенность ведомость сводка схема циклограмма матрица шкала " +
            "характеристика рекомендация аннотация презентация квота система процедура конвенция директива",
        [AgreementClass.Neuter] =
            "положение заключение расписание решение распоряжение постановление соглашение представление уведомление извещение письмо задание предписание " +
            "техзадание обоснование приложение описание руководство свидетельство удостоверение ходатайство заявление предложение обращение содержание " +
            "представительство мероприятие дополнение изменение",
        [AgreementClass.Plural] =
            "правила требования критерии рекомендации мероприятия показатели нормы нормативы условия материалы изменения итоги результаты сведения формы " +
            "меры основы списки документы тезисы указания методики индикаторы предложения планы программы положения приложения перечни",
    }.SelectMany(pair => pair.Value.Split(' ').Select(word => (word, pair.Key)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Tells the gender, or the plural, of a phrase in the nominative.</summary>
    /// <param name="phrase">The name or the kind of a document: «Порядок проведения конкурса», «экспертное заключение». Of several documents together, state the plural.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownAgreementException">Neither is stated nor known; the message says how to state it.</exception>
    public static AgreementClass Of(NounPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return Find(phrase) ?? throw new UnknownAgreementException(phrase);
    }

    private static AgreementClass? Find(NounPhrase phrase)
    {
        if (phrase.IsPlural)
        {
            return AgreementClass.Plural;
        }

        if (phrase.Gender is { } gender)
        {
            return (AgreementClass)gender;
        }

        AgreementClass? adjective = null;
        string[] tokens = Lower(phrase.Nominative).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (string token in tokens)
        {
            string word = token.Trim('«', '»', '"', '„', '“', '(', ')', ',');
            if (Known(word) is { } kind)
            {
                return kind;
            }

            if (adjective is not null && !IsAdjective(word))
            {
                return adjective;
            }

            if (!IsAdjective(word))
            {
                return null;
            }

            adjective = OfAdjective(word) ?? adjective;
        }

        // One adjective alone names nothing; after another, it may be a noun that looks like one: «единый сценарий».
        return tokens.Length > 1 ? adjective : null;
    }

    // «план-график» is a plan.
    private static AgreementClass? Known(string word) =>
        Kinds.TryGetValue(word, out AgreementClass kind) ? kind
        : word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && Kinds.TryGetValue(word[..hyphen], out kind) ? kind
        : null;

    private static bool IsAdjective(string word) => word.Length > 4 && word[^2..] is "ый" or "ий" or "ой" or "ая" or "яя" or "ое" or "ее" or "ые" or "ие";

    // «-ий», «-ие» and «-ой» may end nouns: «сценарий», «пособие».
    private static AgreementClass? OfAdjective(string word) => word[^2..] switch
    {
        "ый" => AgreementClass.Masculine,
        "ая" or "яя" => AgreementClass.Feminine,
        "ое" or "ее" => AgreementClass.Neuter,
        "ые" => AgreementClass.Plural,
        _ => null,
    };

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The lexicon is written in small letters, as Russian dictionaries are.")]
    private static string Lower(string text) => text.ToLowerInvariant();
}
