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
    [InlineData("и так далее...", "и так далее...;", "и так далее...")]
    [InlineData("готовы?", "готовы?;", "готовы?")]
    [InlineData(";", ";", ";")]
    public void The_list_ends_its_items(string typed, string within, string last)
    {
        var list = new DashList([typed, typed]);
        Assert.Equal([within, last], list.Items.ToArray());
    }

    [Fact]
    public void A_list_without_items_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new DashList([]));
        Assert.Equal("A dash list has no items. Give at least one, or leave the list out. (Parameter 'items')", error.Message);
    }
}
