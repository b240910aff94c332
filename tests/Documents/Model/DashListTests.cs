using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Tests.Model;

public sealed class DashListTests
{
    [Theory]
    [InlineData("первое", "первое;", "первое.")]
    [InlineData("первое;", "первое;", "первое.")]
    [InlineData("первое.", "первое;", "первое.")]
    [InlineData("первое , ", "первое;", "первое.")]
    [InlineData("с 1 сентября 2021 г.", "с 1 сентября 2021 г.;", "с 1 сентября 2021 г.")]
    [InlineData("с 01.09.2021г.", "с 01.09.2021г.;", "с 01.09.2021г.")]
    [InlineData("Иванову И.И.", "Иванову И.И.;", "Иванову И.И.")]
    [InlineData("и т.д.", "и т.д.;", "и т.д.")]
    [InlineData("и т. п.", "и т. п.;", "и т. п.")]
    [InlineData("обучить 10 чел.", "обучить 10 чел.;", "обучить 10 чел.")]
    [InlineData("50 кв.м.", "50 кв.м.;", "50 кв.м.")]
    [InlineData("оказать помощь им.", "оказать помощь им;", "оказать помощь им.")]
    [InlineData("в XX в.", "в XX в.;", "в XX в.")]
    [InlineData("сделать;,", "сделать;", "сделать.")]
    [InlineData("организовать:", "организовать;", "организовать.")]
    [InlineData("- первое", "первое;", "первое.")]
    [InlineData("1. первое", "первое;", "первое.")]
    [InlineData("2) первое", "первое;", "первое.")]
    [InlineData("5 площадок", "5 площадок;", "5 площадок.")]
    [InlineData("и так далее...", "и так далее...;", "и так далее...")]
    [InlineData("готовы?", "готовы?;", "готовы?")]
    [InlineData(";", ";", ";")]
    public void The_list_ends_its_items(string typed, string within, string last)
    {
        var list = new DashList([typed, typed]);
        Assert.Equal([within, last], list.Items.Select(item => item.ToString()));
    }

    [Fact]
    public void A_list_without_items_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new DashList([]));
        Assert.Equal("A dash list has no items. Give at least one, or leave the list out. (Parameter 'items')", error.Message);
    }
}
