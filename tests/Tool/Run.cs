using System.Globalization;
using System.Text;
using NodaTime;

namespace InnovationDomain.Tool.Tests;

/// <summary>A run of the command in this process, with its streams caught.</summary>
internal sealed record Run(int Code, string Output, string Errors)
{
    public static LocalDate Today { get; } = new(2026, 4, 20);

    public static Run Of(params string[] arguments) => With("", arguments);

    public static Run With(string input, params string[] arguments) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    public static Run With(Stream input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        int code = Innodoc.RunAsync(arguments, Around(input, output, errors)).GetAwaiter().GetResult();
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }

    public static Surroundings Around(Stream input, Stream output, Stream errors, bool isTerminal = false, bool allowsColor = true) => new()
    {
        Input = input,
        Output = output,
        Errors = errors,
        Today = Today,
        WorkFolder = Path.GetTempPath(),
        IsOutputTerminal = isTerminal,
        AllowsColor = allowsColor,
    };

    /// <summary>Answers the lines of the output, each ended by \n.</summary>
    public string[] Lines => Output.Length == 0 ? [] : Output[..^1].Split('\n');

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}\n{Output}\n{Errors}");
}
