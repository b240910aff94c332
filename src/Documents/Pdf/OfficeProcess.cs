namespace InnovationDomain.Documents.Pdf;

/// <summary>LibreOffice, told to make PDF/A-2b of the documents of a desk.</summary>
internal static class OfficeProcess
{
    private const int MostSaid = 500;

    // PDF/A-2b, tagged. The value is JSON, as the program wants it.
    private const string Filter =
        """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}""";

    /// <summary>Runs the program over all sources of a desk, and answers what it said on its error output.</summary>
    public static async Task<string> RunAsync(string program, ConversionDesk desk, TimeSpan limit, CancellationToken cancellationToken)
    {
        string[] arguments = [$"-env:UserInstallation={desk.ProfileUri}", "--headless", "--norestore", "--convert-to", Filter, "--outdir", desk.Results, .. desk.Sources];
        (_, string said) = await ProgramRun.RunAsync(
            program, arguments, default, limit, "Install LibreOffice Writer, or name the program with PdfConverter.Program.", cancellationToken).ConfigureAwait(false);
        return said.Length > MostSaid ? said[^MostSaid..] : said;
    }
}
