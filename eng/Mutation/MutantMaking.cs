using System.Diagnostics;

namespace InnovationDomain.Mutation;

/// <summary>Lets Stryker.NET make the mutants and keeps the mutated assembly, which it takes away when it ends.</summary>
internal static class MutantMaking
{
    /// <remarks>Stryker is left a few quick tests that pass none of the mutants: it makes them, has nothing to run, and writes the report that lists them.</remarks>
    public static void Make(string testFolder, string testBin, string bin, string output)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = testFolder, RedirectStandardOutput = true };
        foreach (string argument in (string[])["stryker", "--output", output, "--test-case-filter", "FullyQualifiedName~Tests.Identity", "--break-at", "0"])
        {
            start.ArgumentList.Add(argument);
        }

        using Process stryker = Process.Start(start)!;
        bool isKept = false;
        while (stryker.StandardOutput.ReadLine() is { } line)
        {
            Console.WriteLine(line);
            if (!isKept && line.Contains("Capture mutant coverage", StringComparison.Ordinal))
            {
                Copy(testBin, bin);
                isKept = true;
            }
        }

        stryker.WaitForExit();
        if (!isKept)
        {
            throw new InvalidOperationException("Stryker.NET made no mutated assembly; its lines above say why.");
        }
    }

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
