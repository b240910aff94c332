using System.Diagnostics;
using System.Globalization;
using InnovationDomain.Benchmarks.Conformity;
using InnovationDomain.Documents.Conformity;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>How many documents a second norm control takes, by their length: processor time of one thread, the median of five rounds.</summary>
internal static class ConformityGrowth
{
    public static void Print(TextWriter output)
    {
        byte[] warm = ConformityFiles.WithParagraphs(100);
        for (int i = 0; i < 400; i++)
        {
            ConformityChecker.Gost2025.Check(new MemoryStream(warm));
        }

        output.WriteLine("paragraphs   KB of file   documents/s   µs a paragraph");
        foreach (int paragraphs in (int[])[0, 100, 1_000, 10_000])
        {
            byte[] file = ConformityFiles.WithParagraphs(paragraphs);
            int documents = Math.Max(1, 1_000 / (paragraphs + 20));
            double[] rounds = [.. Enumerable.Range(0, 6).Select(_ => Round(file, documents)).Skip(1).Order()];
            double seconds = rounds[rounds.Length / 2];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paragraphs,10}   {file.Length / 1024.0,10:0.0}   {1 / seconds,11:0.0}   {seconds * 1e6 / (paragraphs + 20),14:0.0}"));
        }
    }

    private static double Round(byte[] file, int documents)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        for (int i = 0; i < documents; i++)
        {
            ConformityChecker.Gost2025.Check(new MemoryStream(file));
        }

        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds / documents;
    }
}
