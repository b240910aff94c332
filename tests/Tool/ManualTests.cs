using System.Diagnostics;
using System.Text;

namespace InnovationDomain.Tool.Tests;

/// <summary>The sessions that docs/innodoc.md shows, run anew: what is shown is what the program says.</summary>
public sealed class ManualTests
{
    private const string Mark = "\u0001";

    [SkippableFact]
    public void The_sessions_of_the_manual_are_real()
    {
        Skip.If(OperatingSystem.IsWindows(), "The sessions are of a Unix shell.");
        using var folder = new Folder();
        File.Copy(Subjects.FestivalFile, folder.Path("festival.json"));
        File.Copy(Examples.FileOf("recognition-order"), folder.Path("order.json"));
        File.WriteAllBytes(folder.Path("narrow.docx"), WordFiles.Narrow);
        folder.File("panel.json", Subjects.Panel);
        folder.File("divergent-panel.json", Subjects.DivergentPanel);
        folder.File("people.tsv", "surname\tж\tПетренко\nfullname\t-\tИванова Мария Петровна\nposition\tж\tзаместитель директора по научной работе\norg\t-\tМБОУ «Лицей № 5»\nnoun-inan\tм\tпедсовет\n");

        var rebuilt = new StringBuilder();
        bool isSession = false;
        string[] lines = Repository.Read("docs/innodoc.md").ReplaceLineEndings("\n").Split('\n');
        string[] commands = [.. lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..])];
        var said = new Queue<string>(Say(folder, commands));
        foreach (string line in lines)
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            isSession = isFence ? !isSession && line == "```console" : isSession;
            if (!isSession || isFence)
            {
                rebuilt.Append(line).Append('\n');
            }
            else if (line.StartsWith("$ ", StringComparison.Ordinal))
            {
                rebuilt.Append(line).Append('\n').Append(said.Dequeue());
            }
        }

        Assert.True(commands.Length > 8, "The manual shows next to nothing.");
        Approved.Matches("docs/innodoc.md", rebuilt.ToString());
    }

    // One shell for all, so that «echo $?» tells of the command above it.
    private static string[] Say(Folder folder, string[] commands)
    {
        var script = new StringBuilder($"innodoc() {{ dotnet '{ProcessTests.Program}' \"$@\"; }}\n");
        foreach (string command in commands)
        {
            script.Append("code=$?; printf '" + Mark + "'; (exit $code); " + command + "\n");
        }

        folder.File("session.sh", script.ToString());
        var start = new ProcessStartInfo("bash", ["-c", "exec 2>&1; source ./session.sh"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = folder.Path("") };
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said.Split(Mark)[1..];
    }
}
