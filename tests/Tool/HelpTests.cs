using System.Globalization;

namespace InnovationDomain.Tool.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Commands { get; } = ["decline", "deadline", "check", "list", "evaluate", "generate", "read"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_shows_examples_and_exit_codes(string command)
    {
        var run = Run.Of(command, "--help");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains($"Examples:\n  ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"innodoc {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  {command} ", Run.Of("--help").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown option --bogus.", "decline", "--bogus")]
    [InlineData("unknown option --bogus.", "deadline", "2026-04-27", "--bogus")]
    [InlineData("unknown option -x.", "evaluate", "-x")]
    [InlineData("unknown option --on=2026-01-01.", "deadline", "2026-04-27", "--on=2026-01-01")]
    [InlineData("Argument 'everything' not recognized. Must be one of: 'plugins' 'rules' 'profiles'", "list", "everything")]
    [InlineData("Argument 'xml' not recognized. Must be one of: 'text' 'json'", "list", "--format", "xml")]
    [InlineData("Unrecognized command or argument 'more'.", "decline", "more")]
    [InlineData("Option '--output' is required.", "generate", "festival-resolution", "data.json")]
    public void What_a_command_does_not_take_is_refused(string message, params string[] arguments) =>
        Assert.Equal(new Run(2, "", $"innodoc: {message}\ninnodoc: see “innodoc {arguments[0]} --help”.\n"), Run.Of(arguments));

    [Fact]
    public void Without_a_command_the_way_to_the_help_is_told() =>
        Assert.Equal(new Run(2, "", "innodoc: Required command was not provided.\ninnodoc: see “innodoc --help”.\n"), Run.Of());

    [Fact]
    public void The_version_is_that_of_the_tool() => Assert.StartsWith(typeof(Innodoc).Assembly.GetName().Version!.ToString(3), Run.Of("--version").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void No_culture_changes_anything(string culture)
    {
        string[][] lines = [["list"], ["list", "--format", "json"], ["deadline", "2026-04-27", "+5wd"], ["evaluate", "-"], ["decline", "--help"], ["evaluate", "--bogus"], ["generate"]];
        Run[] expected = [.. lines.Select(line => Run.With(Subjects.Panel, line))];
        (CultureInfo culture, CultureInfo ui) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, lines.Select(line => Run.With(Subjects.Panel, line)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public async Task A_gone_reader_ends_the_run_without_noise()
    {
        using var output = new Gone();
        using var errors = new MemoryStream();
        Assert.Equal(2, await Innodoc.RunAsync(["list"], Run.Around(Stream.Null, output, errors)));
        Assert.Equal(0, errors.Length);
    }

    private sealed class Gone : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");
    }
}
