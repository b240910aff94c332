using System.Globalization;
using InnovationDomain.Benchmarks.Platforms;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>How does each question about a register grow when the register is ten times as large?</summary>
/// <remarks>
/// Ten small registers are asked in turn with one large: as many items, as far from the caches of the processor, so that the ratio tells of the work alone.
/// Processor time, small and large in turns; a row is the median of its rounds, and so is the ratio, which is taken within each round.
/// </remarks>
internal static class RegisterGrowth
{
    private const int WarmUpRounds = 4;
    private const int Rounds = 7;
    private const int Small = 3_000;
    private const int Growth = 10;

    public static void Print(TextWriter output)
    {
        RegisterData[] small = [.. Enumerable.Range(0, Growth).Select(_ => new RegisterData(Small))];
        var large = new RegisterData(Small * Growth);
        output.WriteLine($"Median of {Rounds} rounds; linear is a growth of {Growth}");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| question | found of {Small} | CPU ms | found of {Small * Growth} | CPU ms | growth |"));
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach ((string name, Func<RegisterData, Func<int>> prepare) in RegisterQuestions.All)
        {
            Func<int>[] askSmall = [.. small.Select(prepare)];
            Func<int>[] askLarge = [prepare(large)];
            var rounds = new List<(double Small, double Large)>();
            for (int round = -WarmUpRounds; round < Rounds; round++)
            {
                (double Small, double Large) turn = (Milliseconds(askSmall), Milliseconds(askLarge));
                if (round >= 0)
                {
                    rounds.Add(turn);
                }
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {askSmall[0]()} | {Median(rounds, turn => turn.Small):0.00} | {askLarge[0]()} | {Median(rounds, turn => turn.Large):0.00} | {Median(rounds, turn => turn.Large / turn.Small):0.0} |"));
        }
    }

    private static double Milliseconds(Func<int>[] questions)
    {
        // Each pays for its own garbage, not for that of the one before.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        foreach (Func<int> ask in questions)
        {
            _ = ask();
        }

        return (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / questions.Length;
    }

    private static double Median(List<(double Small, double Large)> rounds, Func<(double Small, double Large), double> value) => rounds.Select(value).Order().ElementAt(Rounds / 2);
}
