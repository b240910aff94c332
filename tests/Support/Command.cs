using System.Diagnostics;

namespace InnovationDomain.Tests.Support;

/// <summary>Runs a program of this machine to its end.</summary>
public static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Answers what the program printed; fails with it when the program fails, and when it takes more than five minutes.</summary>
    public static string Run(ProcessStartInfo start)
    {
        ArgumentNullException.ThrowIfNull(start);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        string line = $"{start.FileName} {string.Join(' ', start.ArgumentList)}";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{line} did not finish within {Patience.TotalMinutes} minutes.");
        }

        Assert.True(process.ExitCode == 0, $"{line} failed with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
        return output.Result.Trim();
    }
}
