using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace InnovationDomain.Documents.Pdf;

/// <summary>One run of LibreOffice, without a window, stopped when it takes too long.</summary>
internal static class OfficeProcess
{
    private const int MostSaid = 500;
    private const int GraceMilliseconds = 5000;

    // PDF/A-2b, tagged. The value is JSON, as the program wants it.
    private const string Filter =
        """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}""";

    /// <summary>Runs the program over all sources of a desk, and answers what it said on its error output.</summary>
    public static async Task<string> RunAsync(string program, ConversionDesk desk, TimeSpan limit, CancellationToken cancellationToken)
    {
        using Process process = Start(program, desk);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limit);
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(time.Token);
            _ = await process.StandardOutput.ReadToEndAsync(time.Token).ConfigureAwait(false);
            string said = (await errors.ConfigureAwait(false)).Trim();
            await process.WaitForExitAsync(time.Token).ConfigureAwait(false);
            return said.Length > MostSaid ? said[^MostSaid..] : said;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);

            // Its files are free when it is gone, and not before.
            _ = process.WaitForExit(GraceMilliseconds);
            cancellationToken.ThrowIfCancellationRequested();
            throw new PdfConversionException(
                PdfConversionFailure.TimedOut,
                string.Create(CultureInfo.InvariantCulture, $"“{program}” did not end within {limit.TotalSeconds:0.###} s and was stopped. Convert fewer documents in a call, or raise PdfConverter.TimeLimit."));
        }
    }

    private static Process Start(string program, ConversionDesk desk)
    {
        var start = new ProcessStartInfo(
            program, [$"-env:UserInstallation={desk.ProfileUri}", "--headless", "--norestore", "--convert-to", Filter, "--outdir", desk.Results, .. desk.Sources])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception error) when (error is Win32Exception or FileNotFoundException)
        {
            throw new PdfConversionException(
                PdfConversionFailure.ProgramNotStarted,
                $"“{program}” could not be started: {error.Message.TrimEnd('.')}. Install LibreOffice Writer, or name the program with PdfConverter.Program.",
                error);
        }
    }
}
