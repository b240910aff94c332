using System.Globalization;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Testing.Tests;

public sealed class PrintedTests
{
    public static TheoryData<string> Types => ArbitraryTypes.Names;

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_prints_as_one_line_of_bounded_length_in_every_culture(string type)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        foreach (object value in ArbitraryTypes.Of(type).Sample(3, 60, 5).Concat(ArbitraryTypes.Of(type).Sample(2, 60, 5, isExtreme: true)))
        {
            string line = Printed.Line(value);
            Assert.InRange(line.Length, 1, Printed.DefaultLength);
            Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u2029');
            Assert.DoesNotContain("InnovationDomain.", line, StringComparison.Ordinal);
            try
            {
                foreach (string culture in new[] { "tr-TR", "ar-SA", "ru-RU" })
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    Assert.Equal(line, Printed.Line(value));
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void Members_are_named_and_defaults_are_left_out() => Assert.Equal(
        "Recommendation { Text = «провести семинар», DueOn = 2024-09-01 }", Printed.Line(Recommendation.Of("провести семинар", new LocalDate(2024, 9, 1))));

    [Fact]
    public void Codes_keys_and_lists_are_short() => Assert.Equal("[«7707083893», null, 1.50, 2024-09-01T10:00:00]", Printed.Line(new object?[] { Inn.Of("7707083893"), null, 1.50m, new LocalDateTime(2024, 9, 1, 10, 0) }));

    [Fact]
    public void What_would_break_the_line_is_escaped() => Assert.Equal("«а\\u000aб\\u200b»", Printed.Line("а\nб\u200b"));

    [Fact]
    public void What_is_too_long_ends_with_a_mark()
    {
        string line = Printed.Line(new string('ы', 100), 20);

        Assert.Equal("«" + new string('ы', 18) + "…", line);
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => Printed.Line("а", 3)).Message;
        Assert.StartsWith("length is less than 16, which shows nothing of a value. Give 16 characters or more.", message, StringComparison.Ordinal);
    }
}
