using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using static InnovationDomain.Documents.Language.AgreementClass;
using static InnovationDomain.Wording.GrammaticalCase;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class ParticipleTests
{
    [Theory]
    [InlineData("приказ план перечень порядок регламент устав состав график протокол паспорт реестр список акт", "УТВЕРЖДЕН", "прилагаемый")]
    [InlineData("инструкция программа карта форма смета структура методика концепция резолюция справка", "УТВЕРЖДЕНА", "прилагаемая")]
    [InlineData("положение заключение расписание решение распоряжение", "УТВЕРЖДЕНО", "прилагаемое")]
    [InlineData("правила требования критерии рекомендации мероприятия", "УТВЕРЖДЕНЫ", "прилагаемые")]
    public void Every_kind_of_document_has_its_mark(string kinds, string mark, string attached)
    {
        foreach (string kind in kinds.Split(' '))
        {
            Assert.Equal(mark, Participle.Approved.Mark(kind));
            Assert.Equal(attached, Participle.Attached.FullForm(kind));
            Assert.Equal(mark, Participle.Approved.Mark(kind.ToUpperInvariant() + " о чем-либо"));
        }
    }

    [Fact]
    public void Events_are_held() => Assert.Equal(
        ["проведен", "проведена", "проведено", "проведены"], new[] { Masculine, Feminine, Neuter, AgreementClass.Plural }.Select(Participle.Held.ShortForm));

    [Theory]
    [InlineData("План мероприятий («дорожная карта»)", Masculine)]
    [InlineData("Дорожная карта", Feminine)]
    [InlineData("план-график закупок", Masculine)]
    [InlineData("Экспертное заключение", Neuter)]
    [InlineData("Методические рекомендации по работе", Plural)]
    [InlineData("муниципальная программа «Развитие»", Feminine)]
    [InlineData("Примерный перечень вопросов", Masculine)]
    [InlineData("докладная записка", Feminine)]
    [InlineData("Сводная опись дел", Feminine)]
    [InlineData("Единый сценарий", Masculine)]
    [InlineData("«Положение о конкурсе»", Neuter)]
    public void The_head_of_a_phrase_decides(string phrase, AgreementClass expected) =>
        Assert.Equal(expected, AgreementClasses.Of(phrase));

    [Theory]
    [InlineData("бриф")]
    [InlineData("сценарий праздника")]
    [InlineData("пособие для учителя")]
    [InlineData("Единый")]
    [InlineData("учебные")]
    public void What_is_not_known_is_asked_for(string phrase)
    {
        UnknownAgreementException error = Assert.Throws<UnknownAgreementException>(() => Participle.Approved.ShortForm(phrase));
        Assert.Equal(
            $"The gender of «{phrase}» is not known, and a word of the text must agree with it. State it with the phrase: NounPhrase.Of(…).WithGender(GrammaticalGender.…), or NounPhrase.Of(…).AsPlural() for a plural.",
            error.Message);
        Assert.Equal(phrase, error.Phrase.Nominative);
    }

    [Fact]
    public void What_is_stated_wins()
    {
        Assert.Equal("утверждено", Participle.Approved.ShortForm(NounPhrase.Of("пособие").WithGender(GrammaticalGender.Neuter)));
        Assert.Equal("утверждены", Participle.Approved.ShortForm(NounPhrase.Of("положение и состав").AsPlural()));
    }

    [Fact]
    public void Short_forms_and_blanks()
    {
        Assert.Equal(["согласован", "согласована", "согласовано", "согласованы"], Enum.GetValues<AgreementClass>().Select(Participle.Agreed.ShortForm));
        Assert.Equal("признаны", Participle.Recognized.ShortForm(Plural));
        Assert.Equal("принято", Participle.Adopted.ShortForm(Neuter));
        Assert.Equal("введена", Participle.PutIntoEffect.ShortForm(Feminine));
        Assert.Equal("утвержден(а/о/ы)", Participle.Approved.Alternatives());
        Assert.Equal("вступил(а/о/и) в силу", PastVerb.CameIntoForce.Alternatives());
        Assert.Equal(["вступил в силу", "вступила в силу", "вступило в силу", "вступили в силу"], Enum.GetValues<AgreementClass>().Select(PastVerb.CameIntoForce.Form));
        Assert.Equal("утратили силу", PastVerb.LostForce.Form("Правила приема"));
    }

    [Theory]
    [InlineData(Masculine, "прилагаемый прилагаемого прилагаемому прилагаемый прилагаемым прилагаемом")]
    [InlineData(Feminine, "прилагаемая прилагаемой прилагаемой прилагаемую прилагаемой прилагаемой")]
    [InlineData(Neuter, "прилагаемое прилагаемого прилагаемому прилагаемое прилагаемым прилагаемом")]
    [InlineData(Plural, "прилагаемые прилагаемых прилагаемым прилагаемые прилагаемыми прилагаемых")]
    public void Full_forms_decline(AgreementClass agreement, string expected) =>
        Assert.Equal(expected.Split(' '), Enum.GetValues<GrammaticalCase>().Select(form => Participle.Attached.FullForm(agreement, form)));

    [Fact]
    public void Full_forms_of_others()
    {
        Assert.Equal("утвержденную", Participle.Approved.FullForm("программа", Accusative));
        Assert.Equal("рекомендованных", Participle.Recommended.FullForm(Plural, Accusative, Animacy.Animate));
        Assert.Contains("named values of AgreementClass", Assert.Throws<ArgumentOutOfRangeException>(() => Participle.Approved.ShortForm(default(AgreementClass))).Message);
    }
}
