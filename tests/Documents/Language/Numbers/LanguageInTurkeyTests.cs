using System.Globalization;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>The culture of the machine never shows: dotless «ı», decimal points and eras of elsewhere.</summary>
public sealed class LanguageInTurkeyTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-CH")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Everything_is_written_as_at_home(string culture)
    {
        string home = Everything();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(home, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything() => string.Join('\n',
        CountedNouns.Year.Count(-12345.5m),
        CountedNouns.WorkingDay.CountWithWords(21, GrammaticalCase.Instrumental),
        RubleAmount.WithWords(1_234_567.89m),
        Percentage.Range(10.5m, 15),
        Cardinal.InWords(-15.5m),
        Ordinal.InWords(25_000),
        DateText.InWords(new LocalDate(2026, 9, 1)),
        DateText.Digital(new LocalDate(2026, 9, 1)),
        PeriodText.Quarter(2, 2026),
        Participle.Approved.Mark("ИНСТРУКЦИЯ"),
        Preposition.About.Begin("ИНСТРУКЦИИ"),
        Preposition.About.Before("IT"),
        Typography.Apply("И. И. Иванов - \"инструкция\" 5%"));
}
