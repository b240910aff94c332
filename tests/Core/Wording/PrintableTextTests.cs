using InnovationDomain.Wording;

namespace InnovationDomain.Tests.Wording;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("слово")]
    [InlineData("строка\r\nи табуляция\t")]
    [InlineData("😀 вне основной плоскости")]
    [InlineData("неразрывный\u00A0пробел")]
    public void Text_that_can_be_printed_is_answered_as_it_is(string text) => Assert.Same(text, PrintableText.Require(text, "text"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\u00A0\u2028")]
    [InlineData("\u200B\u2060")]
    public void A_blank_text_says_what_to_do(string blank)
    {
        var error = Assert.Throws<ArgumentException>(() => PrintableText.Require(blank, "Festival.Place"));
        Assert.Equal("Festival.Place is blank. Give the text that the document must show, or leave the property out where it is optional. (Parameter 'Festival.Place')", error.Message);
    }

    [Fact]
    public void A_control_character_is_named_with_its_place()
    {
        var error = Assert.Throws<ArgumentException>(() => PrintableText.Require("из PDF:\u0001 текст", "text"));
        Assert.Equal("text holds the control character U+0001 at position 7, in “из PDF:\uFFFD текст”. Documents take printable characters only: remove it or put a space in its place. (Parameter 'text')", error.Message);
    }

    // The runner cannot carry halves of surrogate pairs, so the characters come as numbers.
    [Theory]
    [InlineData(new[] { 0xD83D }, "half of a surrogate pair U+D83D at position 0")]
    [InlineData(new[] { 'а', 0xDE00 }, "half of a surrogate pair U+DE00 at position 1")]
    [InlineData(new[] { 0xDE00, 0xD83D }, "half of a surrogate pair U+DE00 at position 0")]
    [InlineData(new[] { 'а', 0xFFFE }, "the non-character U+FFFE at position 1")]
    [InlineData(new[] { 'а', 0x00 }, "the control character U+0000 at position 1")]
    [InlineData(new[] { 'а', 0x7F }, "the control character U+007F at position 1")]
    [InlineData(new[] { 'а', 0x80 }, "the control character U+0080 at position 1")]
    public void What_XML_cannot_hold_is_refused(int[] characters, string named)
    {
        string text = string.Concat(characters.Select(c => (char)c));
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => PrintableText.Require(text, "text")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_shown_only_around_the_character()
    {
        var error = Assert.Throws<ArgumentException>(() => PrintableText.Require(new string('а', 100_000) + "\u0002" + new string('б', 100_000), "text"));
        Assert.Contains("U+0002 at position 100000, in “…аааааааааааааааааааааааа\uFFFDббббббббббббббббббббббб…”", error.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 1000)]
    public void What_is_accepted_can_be_written_as_XML(NonNull<string> text)
    {
        string? accepted = null;
        try
        {
            accepted = PrintableText.Require(text.Get, "text");
        }
        catch (ArgumentException)
        {
            return;
        }

        Assert.Equal(accepted, System.Xml.XmlConvert.VerifyXmlChars(accepted));
    }
}
