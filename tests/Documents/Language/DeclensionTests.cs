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
    public void A_person_s_name_after_the_position_declines_with_it(string nominative, string dative) =>
        Assert.Equal(dative, RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Dative).Text);

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
    [InlineData("городской экспертный совет")]
    [InlineData("бюро")]
    [InlineData("ПРЕЗИДИУМНЫЙ СОСТАВ")]
    [InlineData("учитель-логопед")]
    [InlineData("ГИМНАЗИЯ № 11")]
    [InlineData("ДЕТСКИЙ САД № 7")]
    [InlineData("МБОУ СОШ № 5 и школа № 6")]
    [InlineData("руководители и педагоги школ")]
    [InlineData("педагоги школ, воспитатели")]
    [InlineData("учитель — победитель конкурса")]
    [InlineData("педагоги (психологи)")]
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
        "NounPhrase.Of(\"Гимназия \\\"Луч\\\"\").With(",
        Assert.Throws<UnknownFormException>(() => Strict.Decline(NounPhrase.Of("Гимназия \"Луч\""), GrammaticalCase.Dative)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("городской экспертный совет")]
    [InlineData("бюро")]
    public void The_nominative_is_always_known(string nominative) =>
        Assert.Equal(nominative, RussianMorphology.Default.Decline(NounPhrase.Of(nominative), GrammaticalCase.Nominative).Text);
}
