using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using InnovationDomain.Benchmarks.Contestants;
using InnovationDomain.Benchmarks.Documents;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>How many times the floor does each contestant cost?</summary>
/// <remarks>
/// Processor time in turns: on shared, noisy cores absolute times mean little, while ratios of neighbouring turns hold.
/// The order rotates from round to round, and a row is the median of its rounds.
/// </remarks>
internal static class Ratios
{
    private const int WarmUpRounds = 3;
    private const int Rounds = 7;
    private const int DocumentsInTurn = 300;
    private const int BytesInKilobyte = 1024;

    public static void Print(TextWriter output)
    {
        foreach ((Subject subject, CompressionLevel compression) in Subject.All.SelectMany(_ => (CompressionLevel[])[CompressionLevel.Optimal, CompressionLevel.Fastest], (subject, compression) => (subject, compression)))
        {
            output.WriteLine($"{subject.Name}, {compression}: median of {Rounds} rounds of {DocumentsInTurn} documents");
            output.WriteLine();
            output.WriteLine("| contestant | CPU ms per document | × floor | KB allocated | KB in the file |");
            output.WriteLine("|---|---:|---:|---:|---:|");
            foreach (string row in Measure(LineUp.Of(subject, compression).All))
            {
                output.WriteLine(row);
            }

            output.WriteLine();
        }
    }

    private static ImmutableArray<string> Measure(ImmutableArray<IContestant> contestants)
    {
        using var target = new MemoryStream();
        var turns = new Turn[contestants.Length, Rounds];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int i = 0; i < contestants.Length; i++)
            {
                int next = (i + round + WarmUpRounds) % contestants.Length;
                Turn turn = Turn.Measure(contestants[next], target, DocumentsInTurn);
                if (round >= 0)
                {
                    turns[next, round] = turn;
                }
            }
        }

        return [.. contestants.Select((contestant, i) => Row(contestant.Name, i, turns))];
    }

    private static string Row(string name, int index, Turn[,] turns)
    {
        double cpu = Median(round => turns[index, round].CpuMilliseconds);

        // The ratio is taken within each round, where both had the same neighbours.
        double ratio = Median(round => turns[index, round].CpuMilliseconds / turns[0, round].CpuMilliseconds);
        double allocated = Median(round => turns[index, round].AllocatedBytes) / BytesInKilobyte;
        double written = (double)turns[index, 0].FileBytes / BytesInKilobyte;
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {cpu:0.000} | {ratio:0.00} | {allocated:0.0} | {written:0.0} |");
    }

    private static double Median(Func<int, double> value) => Enumerable.Range(0, Rounds).Select(value).Order().ElementAt(Rounds / 2);
}
