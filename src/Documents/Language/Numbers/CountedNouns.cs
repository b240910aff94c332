namespace InnovationDomain.Documents.Language;

/// <summary>The counted nouns that official texts of education use most.</summary>
public static class CountedNouns
{
    /// <summary>Gets «год»: 2 года, 5 лет, с 5 годами.</summary>
    public static CountedNoun Year { get; } = CountedNoun.Of("год", "года", "лет");

    /// <summary>Gets «месяц».</summary>
    public static CountedNoun Month { get; } = CountedNoun.Of("месяц", "месяца", "месяцев");

    /// <summary>Gets «неделя».</summary>
    public static CountedNoun Week { get; } = CountedNoun.Of("неделя", "недели", "недель");

    /// <summary>Gets «день».</summary>
    public static CountedNoun Day { get; } = CountedNoun.Of("день", "дня", "дней");

    /// <summary>Gets «рабочий день».</summary>
    public static CountedNoun WorkingDay { get; } = CountedNoun.Of("рабочий день", "рабочих дня", "рабочих дней");

    /// <summary>Gets «календарный день».</summary>
    public static CountedNoun CalendarDay { get; } = CountedNoun.Of("календарный день", "календарных дня", "календарных дней");

    /// <summary>Gets «час».</summary>
    public static CountedNoun Hour { get; } = CountedNoun.Of("час", "часа", "часов");

    /// <summary>Gets «минута».</summary>
    public static CountedNoun Minute { get; } = CountedNoun.Of("минута", "минуты", "минут");

    /// <summary>Gets «рубль». Sums are written by <see cref="RubleAmount"/>.</summary>
    public static CountedNoun Ruble { get; } = CountedNoun.Of("рубль", "рубля", "рублей");

    /// <summary>Gets «копейка».</summary>
    public static CountedNoun Kopeck { get; } = CountedNoun.Of("копейка", "копейки", "копеек");

    /// <summary>Gets «процент»: 15,5 процента. With the sign it is written by <see cref="Percentage"/>.</summary>
    public static CountedNoun Percent { get; } = CountedNoun.Of("процент", "процента", "процентов");

    /// <summary>Gets «балл».</summary>
    public static CountedNoun Point { get; } = CountedNoun.Of("балл", "балла", "баллов");

    /// <summary>Gets «голос».</summary>
    public static CountedNoun Vote { get; } = CountedNoun.Of("голос", "голоса", "голосов");

    /// <summary>Gets «лист».</summary>
    public static CountedNoun Sheet { get; } = CountedNoun.Of("лист", "листа", "листов");

    /// <summary>Gets «экземпляр».</summary>
    public static CountedNoun Copy { get; } = CountedNoun.Of("экземпляр", "экземпляра", "экземпляров");

    /// <summary>Gets «человек»: 5 человек, с 5 человеками.</summary>
    public static CountedNoun Person { get; } = CountedNoun.Of("человек", "человека", "человек", animacy: Animacy.Animate);

    /// <summary>Gets «участник».</summary>
    public static CountedNoun Participant { get; } = CountedNoun.Of("участник", "участника", "участников", animacy: Animacy.Animate);

    /// <summary>Gets «педагог».</summary>
    public static CountedNoun Teacher { get; } = CountedNoun.Of("педагог", "педагога", "педагогов", animacy: Animacy.Animate);

    /// <summary>Gets «обучающийся».</summary>
    public static CountedNoun Student { get; } = CountedNoun.Of("обучающийся", "обучающихся", "обучающихся", animacy: Animacy.Animate);

    /// <summary>Gets «организация».</summary>
    public static CountedNoun Organization { get; } = CountedNoun.Of("организация", "организации", "организаций");

    /// <summary>Gets «инновационная площадка».</summary>
    public static CountedNoun InnovationPlatform { get; } = CountedNoun.Of("инновационная площадка", "инновационные площадки", "инновационных площадок");

    /// <summary>Gets «заявка».</summary>
    public static CountedNoun Application { get; } = CountedNoun.Of("заявка", "заявки", "заявок");

    /// <summary>Gets «мероприятие».</summary>
    public static CountedNoun Activity { get; } = CountedNoun.Of("мероприятие", "мероприятия", "мероприятий");

    /// <summary>Gets «рекомендация».</summary>
    public static CountedNoun Recommendation { get; } = CountedNoun.Of("рекомендация", "рекомендации", "рекомендаций");

    /// <summary>Gets «штатная единица».</summary>
    public static CountedNoun StaffUnit { get; } = CountedNoun.Of("штатная единица", "штатные единицы", "штатных единиц");
}
