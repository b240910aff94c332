using System.Diagnostics;
using System.Text;

namespace InnovationDomain.Tool.Tests;

/// <summary>The program itself: exit codes, bytes, an environment that is not UTF-8.</summary>
public sealed class ProcessTests
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "innodoc.dll");

    [Fact]
    public void Bytes_are_utf8_without_a_mark_whatever_the_locale()
    {
        (int code, byte[] output, string errors) = Start(Encoding.UTF8.GetBytes("surname\tм\tИванов\n"), "decline");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal("surname\tм\tИванов\tИванова\tИванову\tИванова\tИвановым\tИванове\tRule\t-\n", Encoding.UTF8.GetString(output));
    }

    [Fact]
    public void A_bad_line_is_exit_code_2_and_stands_on_the_standard_error_alone()
    {
        (int code, byte[] output, string errors) = Start(Encoding.UTF8.GetBytes("фамилия\tм\tИванов\n"), "decline");
        Assert.Equal(2, code);
        Assert.StartsWith("innodoc: line 1: the kind “фамилия” is unknown.", errors, StringComparison.Ordinal);
        Assert.Equal(10, Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\t').Length);
    }

    [Fact]
    public void A_refusal_is_exit_code_1() => Assert.Equal(1, Start(Encoding.UTF8.GetBytes(Subjects.DivergentPanel), "evaluate", "-").Code);

    [Fact]
    public void Ten_thousand_lines_through_a_pipe_come_back()
    {
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("surname\tж\tИванова\norg\tж\tшкола искусств\n", 5000)));
        (int code, byte[] output, _) = Start(input, "decline");
        Assert.Equal((0, 10_000), (code, output.Count(value => value == (byte)'\n')));
    }

    private static (int Code, byte[] Output, string Errors) Start(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        using var output = new MemoryStream();
        Task copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), "innodoc did not end.");
        copying.Wait();
        return (process.ExitCode, output.ToArray(), errors.Result);
    }
}
