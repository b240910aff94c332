using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Tests.Regulation;

public sealed class LegalReferenceTests
{
    [Fact]
    public void A_federal_law_is_cited_from_small_to_large_without_its_author() => Assert.Equal(
        "частью 4 статьи 20 Федерального закона от 29 декабря 2012 г. № 273-ФЗ «Об образовании в Российской Федерации»",
        LegalReference.To(LegalActs.Education).Article("20").Part("4").Cite(GrammaticalCase.Instrumental));

    [Fact]
    public void A_letter_stands_in_quotation_marks_and_a_paragraph_is_counted_in_words()
    {
        Assert.Equal(
            "подпункта «б» пункта 10 постановления Правительства Российской Федерации от 5 августа 2013 г. № 662",
            LegalReference.To(LegalActs.EducationMonitoring).Point("10").Subpoint("б").Cite(GrammaticalCase.Genitive, withTitle: false));
        Assert.Equal("абзацем третьим", LegalElement.Of(LegalElementKind.Paragraph, "3").In(GrammaticalCase.Instrumental));
        Assert.Equal("абзаце втором", LegalElement.Of(LegalElementKind.Paragraph, "2").In(GrammaticalCase.Prepositional));
        Assert.Equal("абзацу 11", LegalElement.Of(LegalElementKind.Paragraph, "11").In(GrammaticalCase.Dative));
    }

    [Fact]
    public void A_place_in_what_an_act_approves_is_cited_by_that_document() => Assert.Equal(
        "пунктом 13 Порядка формирования и функционирования инновационной инфраструктуры в системе образования, утвержденного приказом Министерства науки и высшего образования Российской Федерации от 22 марта 2019 г. № 21н",
        LegalReference.ToApprovedBy(LegalActs.InnovationInfrastructure).Point("13").Cite(GrammaticalCase.Instrumental));

    [Fact]
    public void What_is_approved_agrees_in_number()
    {
        LegalAct act = new()
        {
            Kind = LegalActKind.Decree,
            Date = new LocalDate(2013, 8, 5),
            Number = "662",
            ApprovedDocument = NounPhrase.Of("Правила").With(GrammaticalCase.Genitive, "Правил").AsPlural(),
        };
        Assert.Equal("Правила, утвержденные постановлением от 5 августа 2013 г. № 662", LegalReference.ToApprovedBy(act).ToString());
        Assert.Equal(
            "The form of «Правила» in the case Dative is not given. Add .With(GrammaticalCase.Dative, \"…\") to LegalAct.ApprovedDocument.",
            Assert.Throws<InvalidOperationException>(() => LegalReference.ToApprovedBy(act).Cite(GrammaticalCase.Dative)).Message);
    }

    [Fact]
    public void Elements_go_from_large_to_small() => Assert.Equal(
        "After «часть 4» comes «статья 20», which is not a smaller element. Go from large to small: раздел, статья, часть, пункт, подпункт, абзац. (Parameter 'element')",
        Assert.Throws<ArgumentException>(() => LegalReference.To(LegalActs.Education).Part("4").Article("20")).Message);

    [Theory]
    [InlineData(LegalElementKind.Subpoint, "«а»", "The number of an element is “«а»”. Give the bare number or letter, such as 4, 2.1, II or а: the marks around it are printed by the reference. (Parameter 'number')")]
    [InlineData(LegalElementKind.Paragraph, "второй", "The number of a paragraph is “второй”. Paragraphs are counted: give a whole number from 1 on. (Parameter 'number')")]
    public void What_is_no_number_of_an_element(LegalElementKind kind, string number, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => LegalElement.Of(kind, number)).Message);

    [Fact]
    public void An_author_comes_with_the_genitive_that_references_print() => Assert.Equal(
        "LegalAct.Issuer is «Министерство просвещения» without its genitive, which every reference to the act prints. Add .With(GrammaticalCase.Genitive, \"…\"). (Parameter 'Issuer')",
        Assert.Throws<ArgumentException>(() => new LegalAct { Kind = LegalActKind.Order, Issuer = "Министерство просвещения", Date = new LocalDate(2022, 12, 6), Number = "Р-293" }).Message);

    // The first word alone changes with the case; the tail of a reference is one text.
    [Property]
    public void The_case_changes_the_smallest_element_only(int which, PositiveInt article, PositiveInt part)
    {
        var grammaticalCase = (GrammaticalCase)((which & int.MaxValue) % 6);
        LegalReference reference = LegalReference.To(LegalActs.Education).Article(Text(article)).Part(Text(part));
        string tail = reference.Cite(GrammaticalCase.Nominative)[$"часть {part.Get}".Length..];
        Assert.EndsWith($" {part.Get}{tail}", reference.Cite(grammaticalCase), StringComparison.Ordinal);
        Assert.StartsWith("част", reference.Cite(grammaticalCase), StringComparison.Ordinal);

        static string Text(PositiveInt number) => number.Get.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
