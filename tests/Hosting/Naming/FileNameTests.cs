using System.Text;
using InnovationDomain.Documents.Model;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Tests.Support.Generation;

namespace InnovationDomain.Hosting.Tests.Naming;

public sealed class FileNameTests
{
    private static readonly OfficialDocument Document = Notes.Document(new Paragraph("Текст."));

    [Theory]
    [InlineData("Приказ № 112-од от 12.05.2026", "Приказ № 112-од от 12.05.2026.docx")]
    [InlineData("Резолюция фестиваля «ИннОвация-2021»", "Резолюция фестиваля «ИннОвация-2021».docx")]
    [InlineData("Приказ № 12/3 \"О статусе\"", "Приказ № 12-3 О статусе.docx")]
    [InlineData("Реестр: Лесногорск, 10:30", "Реестр Лесногорск, 10-30.docx")]
    [InlineData("  Отчет\tза\r\n 2026  год. ", "Отчет за 2026 год.docx")]
    [InlineData("../../etc/passwd", "etc-passwd.docx")]
    [InlineData("C:\\Windows\\system32", "C-Windows-system32.docx")]
    [InlineData("..", "документ.docx")]
    [InlineData("", "документ.docx")]
    [InlineData(null, "документ.docx")]
    [InlineData("???", "документ.docx")]
    [InlineData(".скрытый", "скрытый.docx")]
    [InlineData("con", "_con.docx")]
    [InlineData("LPT1.отчет", "_LPT1.отчет.docx")]
    [InlineData("COM²", "_COM².docx")]
    [InlineData("Контроль", "Контроль.docx")]
    [InlineData("COMPASS", "COMPASS.docx")]
    [InlineData("акт\u202Excod.exe", "актxcod.exe.docx")]
    [InlineData("и\u0306од и е\u0308ж", "йод и ёж.docx")]
    [InlineData("половина \uD83D пары", "половина пары.docx")]
    public async Task A_title_becomes_a_name(string? title, string name) => Assert.Equal([name], await NamesAsync(title!));

    [Fact]
    public async Task Equal_names_are_numbered_in_their_order_whatever_the_case() => Assert.Equal(
        ["Приказ.docx", "приказ (2).docx", "Приказ (2) (2).docx", "ПРИКАЗ (3).docx", "Приказ! .docx".Replace(" ", "", StringComparison.Ordinal)],
        await NamesAsync("Приказ", "приказ", "Приказ (2)", "ПРИКАЗ", "Приказ!"));

    [Fact]
    public async Task A_long_title_is_cut_between_words()
    {
        string title = string.Join(' ', Enumerable.Repeat("инновационная", 20));
        string name = (await NamesAsync(title))[0];
        Assert.Equal(string.Join(' ', Enumerable.Repeat("инновационная", 7)) + ".docx", name);
    }

    [Fact]
    public async Task Long_equal_titles_stay_within_the_limit()
    {
        string[] names = await NamesAsync([.. Enumerable.Repeat(new string('ы', 300), 12)]);
        Assert.Equal(12, names.Distinct().Count());
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 190, 200));
        Assert.EndsWith("ы (12).docx", names[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_document_keeps_its_name()
    {
        using var zip = new MemoryStream();
        BatchReport report = await Notes.Writer.WriteAsync([BatchItem.Of("А", new Note("unfit")), BatchItem.Of("А", new Note("1"))], BatchTarget.Zip(zip));
        Assert.Equal(["А.docx", "А (2).docx"], report.Entries.Select(entry => entry.FileName));
    }

    [Property(Arbitrary = [typeof(Titles)])]
    public void Any_titles_become_names_that_every_file_system_takes(string[] titles)
    {
        string[] names = NamesAsync(titles).GetAwaiter().GetResult();
        Assert.Equal(names, NamesAsync(titles).GetAwaiter().GetResult());
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(name), 6, 200);
            Assert.EndsWith(".docx", name, StringComparison.Ordinal);
            Assert.DoesNotContain(name, c => c < ' ' || "<>:\"/\\|?*".Contains(c, StringComparison.Ordinal) || char.IsControl(c));
            string stem = name[..^".docx".Length];
            Assert.Equal(stem.Trim(' ', '.'), stem);
            Assert.DoesNotMatch(@"^(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", stem);
            Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
            Assert.Equal("/folder", Path.GetDirectoryName(Path.GetFullPath(name, "/folder")));
        });
    }

    private static async Task<string[]> NamesAsync(params string[] titles)
    {
        using var zip = new MemoryStream();
        BatchReport report = await Notes.Writer.WriteAsync(titles.Select(title => BatchItem.Composed(title, _ => Document)), BatchTarget.Zip(zip));
        Assert.Empty(report.Failures);
        return [.. report.Entries.Select(entry => entry.FileName)];
    }

    private static class Titles
    {
        private static readonly string[] Tricky =
            ["CON", "nul.", "lpt9 .x", "COM¹", "CONOUT$", "../", "..\\", "/", "C:", ".", "~", "-rf", "\0", "\u0085", "А", "а", "А (2)", new('я', 180), string.Concat(Enumerable.Repeat("😀", 90))];

        public static Arbitrary<string[]> Any() =>
            Gen.OneOf(OddText.Raw, Gen.Elements(Tricky), Gen.Elements(Tricky).Two().Select(two => two.Item1 + two.Item2)).ArrayOf().Where(titles => titles.Length is > 0 and < 12).ToArbitrary();
    }
}
