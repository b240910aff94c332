using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class DeclensionTests
{
    private static readonly RussianMorphology Strict = new RussianMorphologyBuilder().Strict().Build();

    [Theory]
    [InlineData("руководители образовательных организаций", GrammaticalCase.Dative, "руководителям образовательных организаций")]
    [InlineData("руководители ГИП", GrammaticalCase.Dative, "руководителям ГИП")]
    [InlineData("заведующие детскими садами", GrammaticalCase.Dative, "заведующим детскими садами")]
    [InlineData("директор МБОУ СОШ № 95", GrammaticalCase.Dative, "директору МБОУ СОШ № 95")]
    [InlineData("фестиваль городских инновационных площадок", GrammaticalCase.Genitive, "фестиваля городских инновационных площадок")]
    [InlineData("оптимизация инновационной работы", GrammaticalCase.Genitive, "оптимизации инновационной работы")]
    [InlineData("повышение качества образования", GrammaticalCase.Genitive, "повышения качества образования")]
    [InlineData("развитие способностей", GrammaticalCase.Genitive, "развития способностей")]
    [InlineData("Управление образования", GrammaticalCase.Instrumental, "Управлением образования")]
    [InlineData("ДИРЕКТОР ШКОЛЫ Г. НИЖНИЙ ТАГИЛ", GrammaticalCase.Dative, "ДИРЕКТОРУ ШКОЛЫ Г. НИЖНИЙ ТАГИЛ")]
    [InlineData("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", GrammaticalCase.Dative, "УПРАВЛЕНИЮ ОБРАЗОВАНИЯ")]
    [InlineData("администрация города", GrammaticalCase.Instrumental, "администрацией города")]
    [InlineData("педагоги", GrammaticalCase.Accusative, "педагогов")]
    [InlineData("директор МБУ «Центр Иванова, Петрова и других»", GrammaticalCase.Dative, "директору МБУ «Центр Иванова, Петрова и других»")]
    [InlineData("Центр \"Наука и творчество\"", GrammaticalCase.Dative, "Центру \"Наука и творчество\"")]
    [InlineData("руководители площадок (ГИП) города Пятигорска", GrammaticalCase.Dative, "руководителям площадок (ГИП) города Пятигорска")]
    [InlineData("школа № 5", GrammaticalCase.Prepositional, "школе № 5")]
    public void A_known_head_declines_and_the_rest_stays(string nominative, GrammaticalCase grammaticalCase, string expected) =>
        Assert.Equal(expected, RussianMorphology.Default.Decline(NounPhrase.Of(nominative), grammaticalCase).Text);

    [Theory]
    [InlineData("директор Иванова М.П.", "директору Ивановой М.П.")]
    [InlineData("директор школы № 5 Иванова Мария Петровна", "директору школы № 5 Ивановой Марии Петровне")]
    [InlineData("директор гимназии М. П. Иванова", "директору гимназии М. П. Ивановой")]
    [InlineData("индивидуальный предприниматель Алиев Вагиф Гасан оглы", "индивидуальному предпринимателю Алиеву Вагифу Гасану оглы|индивидуальному предпринимателю Алиеву Вагифу Гасан оглы")]
    [InlineData("ИП Иванов Иван Иванович", "ИП Иванову Ивану Ивановичу")]
    [InlineData("Иванова Мария Петровна, директор школы № 5", "Ивановой Марии Петровне, директору школы № 5")]
    [InlineData("директор школы имени А. С. Пушкина", "директору школы имени А. С. Пушкина")]
    [InlineData("помощник депутата А. Б. Петров", "помощнику депутата А. Б. Петрову")]
    public void A_person_s_name_after_the_position_declines_with_it(string nominative, string dative) =>
        Assert.Contains(RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Dative).Text, dative.Split('|'));

    [Theory]
    [InlineData("МУ «Управление образования администрации г. Пятигорска»")]
    [InlineData("МКУ ИМЦРО")]
    [InlineData("МБОУДО «Центр»")]
    public void An_abbreviation_never_changes(string name) =>
        Assert.All(Enum.GetValues<GrammaticalCase>(), grammaticalCase => Assert.Equal(name, RussianMorphology.Default.Decline(NounPhrase.Of(name), grammaticalCase).Text));

    [Fact]
    public void A_given_form_wins_over_a_known_one() =>
        Assert.Equal("директорату", RussianMorphology.Default.Decline(NounPhrase.Of("директор").With(GrammaticalCase.Dative, "директорату"), GrammaticalCase.Dative).Text);

    [Theory]
    [InlineData("исполняющий обязанности начальника отдела", "исполняющему обязанности начальника отдела")]
    [InlineData("заведующая детским садом № 12", "заведующей детским садом № 12")]
    [InlineData("рабочая группа по подготовке", "рабочей группе по подготовке")]
    [InlineData("рабочий по ремонту зданий", "рабочему по ремонту зданий")]
    [InlineData("обучающиеся школы", "обучающимся школы")]
    [InlineData("обучающие программы", "обучающим программам")]
    [InlineData("управляющий делами", "управляющему делами")]
    [InlineData("управляющий директор", "управляющему директору")]
    [InlineData("вожатая", "вожатой")]
    public void An_adjective_is_the_head_unless_a_noun_agrees_with_it(string nominative, string dative) => DativeIs(dative, nominative);

    [Theory]
    [InlineData("учитель-логопед", "учителю-логопеду")]
    [InlineData("школа-интернат № 2", "школе-интернату № 2")]
    [InlineData("шеф-повар", "шеф-повару")]
    [InlineData("ИТ-директор", "ИТ-директору")]
    [InlineData("Гимназия-5", "Гимназии-5")]
    [InlineData("учебно-воспитательный комплекс", "учебно-воспитательному комплексу")]
    [InlineData("начальная школа-детский сад № 14", "начальной школе-детскому саду № 14")]
    [InlineData("1-й заместитель", "1-му заместителю")]
    public void Hyphens_join_what_declines_and_what_stays(string nominative, string dative) => DativeIs(dative, nominative);

    [Theory]
    [InlineData("руководители и педагоги школ", "руководителям и педагогам школ")]
    [InlineData("педагоги школ, воспитатели", "педагогам школ, воспитателям")]
    [InlineData("учитель — победитель конкурса", "учителю — победителю конкурса")]
    [InlineData("педагоги (психологи)", "педагогам (психологам)")]
    [InlineData("родитель (законный представитель) обучающегося", "родителю (законному представителю) обучающегося")]
    [InlineData("учитель русского языка и литературы", "учителю русского языка и литературы")]
    [InlineData("преподаватель физики, астрономии и математики", "преподавателю физики, астрономии и математики")]
    [InlineData("Министерство образования, науки и молодёжной политики", "Министерству образования, науки и молодёжной политики")]
    [InlineData("заместитель директора (начальника)", "заместителю директора (начальника)")]
    [InlineData("Центр развития ребёнка – детский сад № 7", "Центру развития ребёнка – детскому саду № 7")]
    [InlineData("учреждение дополнительного образования Дворец творчества", "учреждению дополнительного образования Дворцу творчества")]
    [InlineData("организация, осуществляющая обучение, и её учредитель", "организации, осуществляющей обучение, и её учредителю")]
    [InlineData("работник, ответственный за питание", "работнику, ответственному за питание")]
    [InlineData("школа, которая реализует программу", "школе, которая реализует программу")]
    public void What_stands_beside_the_head_agrees_and_what_depends_on_it_stays(string nominative, string dative) => DativeIs(dative, nominative);

    [Theory]
    [InlineData("и. о. директора школы")]
    [InlineData("И.о. директора школы")]
    [InlineData("врио министра")]
    [InlineData("зам. директора по АХЧ")]
    [InlineData("Минобрнауки России")]
    [InlineData("бюро")]
    public void What_never_changes_has_no_doubts(string nominative)
    {
        Declined declined = RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Dative, Animacy.Animate);
        Assert.Equal(nominative, declined.Text);
        Assert.Empty(declined.Warnings);
    }

    [Theory]
    [InlineData("директор", "директора")]
    [InlineData("отдел", "отдел")]
    [InlineData("уполномоченный орган", "уполномоченный орган")]
    [InlineData("дети", "детей")]
    [InlineData("мать", "мать")]
    [InlineData("глава города", "главу города")]
    [InlineData("молодёжь", "молодёжь")]
    public void The_word_s_own_animacy_wins_over_the_caller_s(string nominative, string accusative) => Assert.All(Enum.GetValues<Animacy>(), animacy =>
        Assert.Equal(accusative, RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Accusative, animacy).Text));

    [Theory]
    [InlineData("блогохранитель", Animacy.Animate, "блогохранителя")]
    [InlineData("блогохранитель", Animacy.Inanimate, "блогохранитель")]
    public void The_caller_decides_where_no_word_does(string nominative, Animacy animacy, string accusative) =>
        Assert.Equal(accusative, RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Accusative, animacy).Text);

    [Theory]
    [InlineData("врач", "врачом")]
    [InlineData("отец", "отцом")]
    [InlineData("испанец", "испанцем")]
    [InlineData("мудрец", "мудрецом")]
    [InlineData("секретарь", "секретарём")]
    [InlineData("библиотекарь", "библиотекарем")]
    [InlineData("участок", "участком")]
    [InlineData("поединок", "поединком")]
    [InlineData("паренёк", "пареньком")]
    [InlineData("оборотень", "оборотнем")]
    [InlineData("чертёж", "чертежом")]
    [InlineData("судья", "судьёй")]
    [InlineData("имя", "именем")]
    [InlineData("правила", "правилами")]
    [InlineData("ясли", "яслями")]
    [InlineData("люди", "людьми")]
    public void Stress_and_fleeting_vowels_are_known(string nominative, string instrumental) =>
        Assert.Equal(instrumental, RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Instrumental).Text);

    [Theory]
    [InlineData("два педагога")]
    [InlineData("5 педагогов")]
    [InlineData("МБОУ СОШ № 5 и школа № 6")]
    [InlineData("директор Иванов")]
    [InlineData("помощник депутата А. Б. Петрова")]
    [InlineData("обучающийся(аяся)")]
    [InlineData("старшая воспитатель")]
    [InlineData("город Нижний Тагил")]
    [InlineData("д-р пед. наук")]
    [InlineData("акварель")]
    public void What_is_not_known_is_not_guessed(string nominative)
    {
        Declined declined = RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Dative);
        Assert.Equal((nominative, FormOrigin.Unchanged), (declined.Text, declined.Origin));
        Assert.NotEmpty(declined.Warnings);
        var error = Assert.Throws<UnknownFormException>(() => Strict.Decline(NounPhrase.Of(nominative), GrammaticalCase.Dative));
        Assert.Equal(
            $"The dative of «{nominative}» is not known. Give it with the phrase: NounPhrase.Of(\"{nominative}\").With(GrammaticalCase.Dative, \"…\").",
            error.Message);
    }

    [Fact]
    public void The_advice_for_a_quoted_name_is_a_line_of_code() => Assert.Contains(
        "NounPhrase.Of(\"Воспитателю \\\"Луч\\\"\").With(",
        Assert.Throws<UnknownFormException>(() => Strict.Decline(NounPhrase.Of("Воспитателю \"Луч\""), GrammaticalCase.Dative)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("обучающийся(аяся)")]
    [InlineData("бюро")]
    public void The_nominative_is_always_known(string nominative) =>
        Assert.Equal(nominative, RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Nominative).Text);

    private static void DativeIs(string expected, string nominative)
    {
        Declined declined = RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Dative);
        Assert.Equal(expected, declined.Text);
        Assert.Empty(declined.Warnings);
    }
}
