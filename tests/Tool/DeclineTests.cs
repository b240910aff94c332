using System.Text;
using InnovationDomain.Documents.Language;

namespace InnovationDomain.Tool.Tests;

public sealed class DeclineTests
{
    [Theory]
    [InlineData("surname\tж\tПетренко", "surname\tж\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tInvariable\t-")]
    [InlineData("surname\tм\tИванов", "surname\tм\tИванов\tИванова\tИванову\tИванова\tИвановым\tИванове\tRule\t-")]
    [InlineData("firstname\t-\tМария", "firstname\t-\tМария\tМарии\tМарии\tМарию\tМарией\tМарии\tLexicon\t-")]
    [InlineData("midname\tм\tПетрович", "midname\tм\tПетрович\tПетровича\tПетровичу\tПетровича\tПетровичем\tПетровиче\tRule\t-")]
    [InlineData("fullname\t-\tИванова М. П.", "fullname\t-\tИванова М. П.\tИвановой М. П.\tИвановой М. П.\tИванову М. П.\tИвановой М. П.\tИвановой М. П.\tRule\t-")]
    [InlineData("position\tм\tдиректор школы", "position\tм\tдиректор школы\tдиректора школы\tдиректору школы\tдиректора школы\tдиректором школы\tдиректоре школы\tLexicon\t-")]
    [InlineData("org\tмн\tкурсы", "org\tмн\tкурсы\tкурсов\tкурсам\tкурсы\tкурсами\tкурсах\tLexicon\t-")]
    [InlineData("noun-anim\tм\tучитель", "noun-anim\tм\tучитель\tучителя\tучителю\tучителя\tучителем\tучителе\tLexicon\t-")]
    [InlineData("noun-inan\tм\tпедсовет", "noun-inan\tм\tпедсовет\tпедсовета\tпедсовету\tпедсовет\tпедсоветом\tпедсовете\tRule\t-")]
    public void A_line_comes_out_in_six_cases(string line, string expected)
    {
        var run = Run.With(line + "\n", "decline");
        Assert.Equal(expected[..expected.LastIndexOf('\t')].Split('\t')[..8], run.Lines.Single().Split('\t')[..8]);
        Assert.Equal("-", run.Lines.Single().Split('\t')[9]);
        Assert.Equal((0, ""), (run.Code, run.Errors));
    }

    [Fact]
    public void The_spaces_of_the_text_are_kept() => Assert.Equal(
        " директора  школы ", Run.With("position\tм\t директор  школы \n", "decline").Lines.Single().Split('\t')[3]);

    [Fact]
    public void What_is_in_doubt_is_told_by_its_code()
    {
        string[] columns = Run.With("surname\t-\tИваненкова-Петрова\nfirstname\tж\tАнвэрь\n", "decline").Lines[1].Split('\t');
        Assert.Equal(["Анвэрь", "Unchanged", "MORPH003"], [columns[7], columns[8], columns[9]]);
    }

    [Theory]
    [InlineData("x", "x\t-\t\t\t\t\t\t\tUnchanged\tLINE001", "three columns")]
    [InlineData("", "-\t-\t\t\t\t\t\t\tUnchanged\tLINE001", "three columns")]
    [InlineData("surname\tж\tПетренко\tещё", "surname\tж\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tUnchanged\tLINE001", "there are 4")]
    [InlineData("Surname\tж\tПетренко", "Surname\tж\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tUnchanged\tLINE002", "Write one of surname, firstname")]
    [InlineData("surname\tf\tПетренко", "surname\tf\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tПетренко\tUnchanged\tLINE003", "Write м, ж, с, мн or -")]
    [InlineData("surname\tмн\tИвановы", "surname\tмн\tИвановы\tИвановы\tИвановы\tИвановы\tИвановы\tИвановы\tUnchanged\tLINE003", "Write м, ж or -")]
    [InlineData("org\tм\t ", "org\tм\t \t \t \t \t \t \tUnchanged\tLINE004", "the text is blank")]
    [InlineData("org\tм\tа\u0007б", "org\tм\tа\u0007б\tа\u0007б\tа\u0007б\tа\u0007б\tа\u0007б\tа\u0007б\tUnchanged\tLINE004", "U+0007 at position 1")]
    public void A_bad_line_comes_out_unchanged_and_is_told_with_its_number(string line, string expected, string told)
    {
        var run = Run.With($"surname\tм\tИванов\n{line}\nsurname\tм\tПетров\n", "decline");
        Assert.Equal(2, run.Code);
        Assert.Equal([expected, "Петрова"], [run.Lines[1], run.Lines[2].Split('\t')[3]]);
        Assert.StartsWith("innodoc: line 2: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.EndsWith($"({expected[^7..]})\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_bytes_than_utf8_and_endless_lines_are_told_and_passed_over()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes("org\tм\t"), 0xCF, 0xE5, (byte)'\n', .. Encoding.UTF8.GetBytes(new string('я', 200_000) + "\nsurname\tм\tИванов")];
        var run = Run.With(new MemoryStream(input), "decline");
        Assert.Equal(["LINE004", "LINE004", "-"], run.Lines.Select(line => line.Split('\t')[9]));
        Assert.Contains("line 1: the line is not UTF-8", run.Errors, StringComparison.Ordinal);
        Assert.Contains("line 2: the line is longer than 64 KB", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_from_Windows_is_taken_with_its_mark_and_line_ends() => Assert.Equal(
        Run.With("surname\tм\tИванов\nsurname\tж\tПетрова\n", "decline"), Run.With("\uFEFFsurname\tм\tИванов\r\nsurname\tж\tПетрова", "decline"));

    [Fact]
    public void No_line_gives_no_line() => Assert.Equal((0, "", ""), Run.With("", "decline") is var run ? (run.Code, run.Output, run.Errors) : default);

    // A program that asks line by line over a pipe must not wait for ever.
    [Fact]
    public async Task What_is_ready_goes_out_before_the_filter_waits()
    {
        using var output = new MemoryStream();
        using var input = new Waiting(Encoding.UTF8.GetBytes("surname\tм\tИванов\n"), () => Assert.StartsWith("surname\tм\tИванов\tИванова\t", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal));
        Assert.Equal(0, await Innodoc.RunAsync(["decline"], Run.Around(input, output, Stream.Null)));
        Assert.True(input.HasWaited);
    }

    [Theory]
    [InlineData(true, "\r20000 lines\r           \r")]
    [InlineData(false, "")]
    public async Task Long_work_shows_how_far_it_is_where_somebody_looks(bool isErrorTerminal, string expected)
    {
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("midname\tж\tПетровна\n", 20_000)));
        using var errors = new MemoryStream();
        await Innodoc.RunAsync(["decline"], new Surroundings
        {
            Input = new MemoryStream(input),
            Output = Stream.Null,
            Errors = errors,
            Today = Run.Today,
            WorkFolder = Path.GetTempPath(),
            IsErrorTerminal = isErrorTerminal,
        });
        Assert.Equal(expected, Encoding.UTF8.GetString(errors.ToArray()));
    }

    [Property(MaxTest = 60)]
    public Property Whatever_comes_in_lines_stay_paired_and_columns_are_ten() => Prop.ForAll(Lines.ToArbitrary(), lines =>
    {
        var run = Run.With(string.Concat(lines.Select(line => line + "\n")), "decline");
        Assert.Equal(lines.Length, run.Lines.Length);
        Assert.All(run.Lines.Zip(lines), pair =>
        {
            string[] columns = pair.First.Split('\t');
            Assert.Equal(10, columns.Length);
            string[] given = pair.Second.Split('\t');
            Assert.Equal(given.Length < 3 ? "" : given[2].TrimEnd('\r'), given.Length == 3 ? columns[2] : columns[2].TrimEnd('\r'));
        });
        Assert.Equal(run.Lines.Any(line => line.Contains("LINE00", StringComparison.Ordinal)) ? 2 : 0, run.Code);
    });

    [Property(MaxTest = 40)]
    public Property It_does_not_matter_how_the_bytes_arrive() => Prop.ForAll(Lines.ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), (lines, step) =>
    {
        string input = string.Join('\n', lines);
        Assert.Equal(Run.With(input, "decline"), Run.With(new Dripping(Encoding.UTF8.GetBytes(input), step), "decline"));
    });

    [Property(MaxTest = 40)]
    public Property The_forms_are_those_of_the_library() => Prop.ForAll(Gen.Elements("Иванова", "Толпыго", "Мамин-Сибиряк", "Кузнец", "Ким", "Шевченко", "Лев").ToArbitrary(), surname =>
        Assert.Equal(
            Enum.GetValues<Wording.GrammaticalCase>().Select(grammaticalCase => RussianMorphology.Default.DeclineNamePart(surname, PersonNamePart.Surname, grammaticalCase).Text),
            Run.With($"surname\t-\t{surname}\n", "decline").Lines.Single().Split('\t')[2..8]));

    private static Gen<string[]> Lines { get; } = (
        from kind in Gen.Elements("surname", "firstname", "midname", "fullname", "position", "org", "noun-anim", "noun-inan", "", "kind")
        from gender in Gen.Elements("м", "ж", "с", "мн", "-", "", "m")
        from text in Gen.Elements("Иванов", "Мария Петровна", "директор  школы", " отдел ", "", " ", "МБОУ «СОШ № 5»", "x\u0001", "😀", "а-б", "\u202E", "ё", "Ё.", "\rа", "а\r")
        from line in Gen.Elements($"{kind}\t{gender}\t{text}", $"{kind}\t{gender}", text, $"{kind}\t{gender}\t{text}\t{text}", "", "\t\t", "\t\t\t\t")
        select line).ArrayOf();
}
