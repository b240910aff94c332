using System.Globalization;
using InnovationDomain.Benchmarks.Platforms;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>How does each question about a register grow when the register is ten times as large?</summary>
/// <remarks>Processor time, small and large in turns; a row is the median of its rounds, and so is the ratio, which is taken within each round.</remarks>
internal static class RegisterGrowth
{
    private const int WarmUpRounds = 2;
    private const int Rounds = 7;
    private const int Small = 3_000;
    private const int Growth = 10;

    public static void Print(TextWriter output)
    {
        var small = new RegisterData(Small);
        var large = new RegisterData(Small * Growth);
        output.WriteLine($"Median of {Rounds} rounds; linear is a growth of {Growth}");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| question | found of {Small} | CPU ms | found of {Small * Growth} | CPU ms | growth |"));
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach ((string name, Func<RegisterData, int> ask) in RegisterQuestions.All)
        {
            var rounds = new List<(double Small, double Large)>();
            for (int round = -WarmUpRounds; round < Rounds; round++)
            {
                // As many items in both turns, so that a clock tick weighs the same.
                (double Small, double Large) turn = (Milliseconds(ask, small, Growth), Milliseconds(ask, large, 1));
                if (round >= 0)
                {
                    rounds.Add(turn);
                }
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {ask(small)} | {Median(rounds, turn => turn.Small):0.00} | {ask(large)} | {Median(rounds, turn => turn.Large):0.00} | {Median(rounds, turn => turn.Large / turn.Small):0.0} |"));
        }
    }

    private static double Milliseconds(Func<RegisterData, int> ask, RegisterData data, int times)
    {
        // Each pays for its own garbage, not for that of the one before.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < times; i++)
        {
            _ = ask(data);
        }

        return (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times;
    }

    private static double Median(List<(double Small, double Large)> rounds, Func<(double Small, double Large), double> value) => rounds.Select(value).Order().ElementAt(Rounds / 2);
}
