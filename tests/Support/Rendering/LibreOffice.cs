using System.Diagnostics;

namespace InnovationDomain.Tests.Support.Rendering;

/// <summary>Lays documents out as pages, with an installed LibreOffice and poppler. Without them its tests are skipped, but on the build server they fail.</summary>
public static class LibreOffice
{
    /// <summary>Renders documents, all in one process, in the order given.</summary>
    public static IReadOnlyList<RenderedDocument> Render(IReadOnlyList<byte[]> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Require();

        string folder = Directory.CreateTempSubdirectory("innovationdomain-render-").FullName;
        try
        {
            string[] files = [.. documents.Select((_, i) => Path.Combine(folder, $"{i:D4}.docx"))];
            for (int i = 0; i < files.Length; i++)
            {
                File.WriteAllBytes(files[i], documents[i]);
            }

            // A profile of its own: two processes on one profile convert nothing, silently.
            Command.Run(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files]));
            return [.. files.Select(file => RenderedDocument.Read(Layout(Path.ChangeExtension(file, ".pdf"))))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Skips the test where the programs are absent; on the build server it fails.</summary>
    public static void Require()
    {
        Require("soffice", "libreoffice-writer-nogui");
        Require("pdftotext", "poppler-utils");
    }

    private static string Layout(string pdf)
    {
        Assert.True(File.Exists(pdf), $"LibreOffice made no {Path.GetFileName(pdf)}: it could not open the document.");
        string layout = Path.ChangeExtension(pdf, ".html");
        Command.Run(new ProcessStartInfo("pdftotext", ["-bbox-layout", pdf, layout]));
        return File.ReadAllText(layout);
    }

    private static void Require(string command, string package)
    {
        bool found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, command)) || File.Exists(Path.Combine(folder, command + ".exe")));
        if (!found && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"{command} is missing on the build server. Install {package}.");
        }

        Skip.IfNot(found, $"{command} is not installed ({package}): pages were not looked at.");
    }
}
