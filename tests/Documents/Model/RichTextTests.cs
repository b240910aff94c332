using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Tests.Model;

public sealed class RichTextTests
{
    [Fact]
    public void A_string_is_a_text_and_so_are_runs()
    {
        RichText plain = "Текст";
        RichText rich = ["Пункт ", Run.NumberOf("plan"), LineBreak.Instance, new FormField("ФИО", 3)];
        Assert.Equal("Текст", plain.ToString());
        Assert.Equal("Пункт [plan]\n___", rich.ToString());
        Assert.Equal(4, rich.Runs.Length);
        Assert.True(default(RichText).IsEmpty);
        Assert.Empty(default(RichText).Runs);
        Assert.Equal((RichText)"Текст", RichText.Of("Текст"));
    }

    [Fact]
    public void Marks_of_a_list_are_set_at_the_ends_of_its_runs()
    {
        DashList list = new([RichText.Of("- первое ", Run.Bold("слово.")), RichText.Of("второе по пункту ", Run.NumberOf("plan")), RichText.Of("третье ", Run.Verbatim("код"))]);
        Assert.Equal(["первое слово;", "второе по пункту [plan];", "третье код."], list.Items.Select(item => item.ToString()));
        Assert.True(Assert.IsType<TextRun>(list.Items[0].Runs[^1]).IsBold);
    }

    [Fact]
    public void A_null_among_the_runs_is_refused() =>
        Assert.Equal("One of the runs is null. Leave it out. (Parameter 'runs')", Assert.Throws<ArgumentException>(() => RichText.Of("а", null!)).Message);

    [Fact]
    public void A_name_of_a_field_that_Word_would_not_open_is_refused() => Assert.Equal(
        "The name of the field is 65 characters long; an editor takes 64. Say it shorter. (Parameter 'name')",
        Assert.Throws<ArgumentException>(() => new FormField(new string('я', 65))).Message);

    [Theory]
    [InlineData(2)]
    [InlineData(201)]
    public void A_line_to_fill_in_has_a_length(int length) =>
        Assert.StartsWith("The line of a form is from 3 to 200 characters long.", Assert.Throws<ArgumentOutOfRangeException>(() => new FormField("ФИО", length)).Message, StringComparison.Ordinal);
}
