using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace InnovationDomain.Documents.Pdf;

/// <summary>One run of an installed program without a window, stopped with all it started when it takes too long.</summary>
internal static class ProgramRun
{
    private const int GraceMilliseconds = 5000;

    /// <summary>Runs a program, and answers what it wrote to its two outputs.</summary>
    /// <param name="program">A name that the system finds, or a path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads; empty for nothing.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="install">What to install and which property names the program, for the message.</param>
    /// <param name="cancellationToken">Stops the program.</param>
    public static async Task<(string Output, string Errors)> RunAsync(
        string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input, TimeSpan limit, string install, CancellationToken cancellationToken)
    {
        using Process process = Start(program, arguments, install);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limit);
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(time.Token);
            Task<string> output = process.StandardOutput.ReadToEndAsync(time.Token);
            await FeedAsync(process, input, time.Token).ConfigureAwait(false);
            string said = await output.ConfigureAwait(false);
            string complained = (await errors.ConfigureAwait(false)).Trim();
            await process.WaitForExitAsync(time.Token).ConfigureAwait(false);
            return (said, complained);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);

            // Its files are free when it is gone, and not before.
            _ = process.WaitForExit(GraceMilliseconds);
            cancellationToken.ThrowIfCancellationRequested();
            throw new PdfConversionException(
                PdfConversionFailure.TimedOut,
                string.Create(CultureInfo.InvariantCulture, $"“{program}” did not end within {limit.TotalSeconds:0.###} s and was stopped. Give it less to do in a call, or raise TimeLimit."));
        }
    }

    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all. What it wrote tells why.
        }
    }

    private static Process Start(string program, IEnumerable<string> arguments, string install)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception error) when (error is Win32Exception or FileNotFoundException)
        {
            throw new PdfConversionException(
                PdfConversionFailure.ProgramNotStarted,
                $"“{program}” could not be started: {error.Message.TrimEnd('.')}. {install}",
                error);
        }
    }
}
