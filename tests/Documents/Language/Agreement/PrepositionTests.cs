using InnovationDomain.Documents.Language;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class PrepositionTests
{
    [Theory]
    [InlineData("об утверждении")]
    [InlineData("о признании")]
    [InlineData("обо мне")]
    [InlineData("обо всех участниках")]
    [InlineData("о всероссийском конкурсе")]
    [InlineData("о едином дне")]
    [InlineData("о ёлке")]
    [InlineData("о юнармии")]
    [InlineData("о ярмарке")]
    [InlineData("об электронной школе")]
    [InlineData("об «Инновациях»")]
    [InlineData("о «Школе»")]
    [InlineData("об МБОУ СОШ № 5")]
    [InlineData("об РФ")]
    [InlineData("об МВД")]
    [InlineData("об ФГБОУ")]
    [InlineData("о СОШ № 5")]
    [InlineData("о МАОУ")]
    [InlineData("о ФГОС")]
    [InlineData("о ГБОУ")]
    [InlineData("о ЕГЭ")]
    [InlineData("об ОГЭ")]
    [InlineData("о ВПР")]
    [InlineData("о США")]
    [InlineData("о РИП")]
    [InlineData("ОБ УТВЕРЖДЕНИИ", "об")]
    [InlineData("об 11 площадках")]
    [InlineData("об 1 площадке")]
    [InlineData("о 8 площадках")]
    [InlineData("о 1000 рублей")]
    [InlineData("об 11 000 рублей")]
    [InlineData("о 12 345 рублях")]
    [InlineData("об XI конференции")]
    [InlineData("о II квартале")]
    [InlineData("о № 5")]
    [InlineData("об А.С. Пушкине")]
    [InlineData("о М.П. Ивановой")]
    public void About(string text, string? form = null) => Stands(Preposition.About, text, form);

    [Theory]
    [InlineData("с 1 сентября")]
    [InlineData("со 2 сентября")]
    [InlineData("со 2-го")]
    [InlineData("со 02.09.2026")]
    [InlineData("с 12.09.2026")]
    [InlineData("со 2 по 5 мая")]
    [InlineData("с 2 площадками")]
    [InlineData("с 22 апреля")]
    [InlineData("с 5 площадками")]
    [InlineData("со 100 участниками")]
    [InlineData("со 150 участниками")]
    [InlineData("с 200 участниками")]
    [InlineData("с 1999 года")]
    [InlineData("со II квартала")]
    [InlineData("с III квартала")]
    [InlineData("со статьей 5")]
    [InlineData("со ст. 5")]
    [InlineData("со стр. 5")]
    [InlineData("со школой")]
    [InlineData("со списком")]
    [InlineData("со сметой")]
    [InlineData("со значением")]
    [InlineData("со съездом")]
    [InlineData("со щитом")]
    [InlineData("со всеми")]
    [InlineData("со вторника")]
    [InlineData("со дня вступления")]
    [InlineData("с даты вступления")]
    [InlineData("со мной")]
    [InlineData("со многими")]
    [InlineData("с семьей")]
    [InlineData("с заявкой")]
    [InlineData("с жюри")]
    [InlineData("с учетом")]
    [InlineData("с привлечением")]
    [InlineData("с взаимодействием")]
    [InlineData("с МБОУ")]
    [InlineData("с СОШ № 5")]
    [InlineData("с США")]
    [InlineData("со СМИ")]
    public void With(string text, string? form = null) => Stands(Preposition.With, text, form);

    [Theory]
    [InlineData("во вторник")]
    [InlineData("во Владивостоке")]
    [InlineData("во Всероссийском конкурсе")]
    [InlineData("во взаимодействии")]
    [InlineData("во Франции")]
    [InlineData("во ФГОС")]
    [InlineData("во исполнение приказа")]
    [InlineData("исполнение", "в")]
    [InlineData("во избежание ошибок")]
    [InlineData("во многих")]
    [InlineData("во мне")]
    [InlineData("во II квартале")]
    [InlineData("в I квартале")]
    [InlineData("во 2-м классе")]
    [InlineData("в 2 школах")]
    [InlineData("в 2026 году")]
    [InlineData("в 100 школах")]
    [InlineData("в главе 3")]
    [InlineData("в воскресенье")]
    [InlineData("в форме")]
    [InlineData("в ФГБОУ")]
    [InlineData("в ВПР")]
    [InlineData("в среду")]
    [InlineData("в соответствии")]
    public void In(string text, string? form = null) => Stands(Preposition.In, text, form);

    [Theory]
    [InlineData("ко Дню учителя")]
    [InlineData("ко мне")]
    [InlineData("ко всем")]
    [InlineData("ко второму этапу")]
    [InlineData("ко 2 сентября")]
    [InlineData("к 1 сентября")]
    [InlineData("к 2 площадкам")]
    [InlineData("ко многим")]
    [InlineData("к приказу")]
    [InlineData("к школе")]
    [InlineData("к 5 часам")]
    public void To(string text, string? form = null) => Stands(Preposition.To, text, form);

    [Fact]
    public void A_title_begins_with_a_capital()
    {
        Assert.Equal("Об утверждении Положения", Preposition.About.Begin("утверждении Положения"));
        Assert.Equal("О признании", Preposition.About.Begin("признании"));
    }

    [Property(MaxTest = 3000)]
    public void Whatever_follows_one_of_its_forms_is_chosen(NonNull<string> text)
    {
        Assert.Contains(Preposition.About.Before(text.Get), (string[])["о", "об", "обо"]);
        Assert.Contains(Preposition.With.Before(text.Get), (string[])["с", "со"]);
        Assert.Contains(Preposition.In.Before(text.Get), (string[])["в", "во"]);
        Assert.Contains(Preposition.To.Before(text.Get), (string[])["к", "ко"]);
    }

    [Fact]
    public void A_very_long_word_or_number_is_no_trouble()
    {
        Assert.Equal("об", Preposition.About.Before(new string('а', 1_000_000)));
        Assert.Equal("о", Preposition.About.Before(new string('9', 1_000_000)));
        Assert.Equal("об", Preposition.About.Before(new string('M', 1_000_000)));
    }

    private static void Stands(Preposition preposition, string text, string? form)
    {
        int gap = text.IndexOf(' ', StringComparison.Ordinal);
        if (form is not null)
        {
            Assert.Equal(form, preposition.Before(text));
            return;
        }

        Assert.Equal(text, preposition.Put(text[(gap + 1)..]));
    }
}
