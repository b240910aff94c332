using System.Diagnostics;
using System.Globalization;
using InnovationDomain.Benchmarks.Evaluation;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>How many times a hand-written chain of comparisons does an explained verdict cost, how fast are rules built, and how does a region grow?</summary>
/// <remarks>Processor time in turns, as in <see cref="Ratios"/>: the ratio is taken within each round. What each answers is compared with the floor's answer.</remarks>
internal static class RuleRatios
{
    private const int WarmUpRounds = 4;
    private const int Rounds = 9;
    private const int Centres = 10_000;
    private const int Periods = 8;
    private const int BuiltRules = 200;

    public static void Print(TextWriter output)
    {
        PrintJudges(output);
        PrintBuild(output);
        PrintRegion(output);
    }

    private static void PrintJudges(TextWriter output)
    {
        MeasuredCentre[] centres = MeasuredCentre.Many(Centres, 20250303);
        int[] floor = [.. centres.Select(Judges.All[0].Judge)];
        var turns = new (double Nanoseconds, double Bytes)[Judges.All.Length, Rounds];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int i = 0; i < Judges.All.Length; i++)
            {
                int next = (i + round + WarmUpRounds) % Judges.All.Length;
                (double, double) turn = Turn(centres, Judges.All[next].Judge, floor, next < 4 ? 10 : 1);
                if (round >= 0)
                {
                    turns[next, round] = turn;
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Thresholds.Count} rules, {Centres} centres: median of {Rounds} rounds"));
        output.WriteLine();
        output.WriteLine("| judge | CPU ns per verdict | × floor | B per verdict |");
        output.WriteLine("|---|---:|---:|---:|");
        for (int i = 0; i < Judges.All.Length; i++)
        {
            int judge = i;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Judges.All[i].Name} | {Median(round => turns[judge, round].Nanoseconds):0.0} | {Median(round => turns[judge, round].Nanoseconds / turns[0, round].Nanoseconds):0.0} | {Median(round => turns[judge, round].Bytes):0.0} |"));
        }

        output.WriteLine();
    }

    private static void PrintBuild(TextWriter output)
    {
        double[] builds = new double[Rounds];
        double first = Build();
        for (int round = 0; round < Rounds; round++)
        {
            builds[round] = Build();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{BuiltRules} rules built, bound to a profile and evaluated once: {first:0.0} ms the first time, then {Median(round => builds[round]):0.00} ms"));
        output.WriteLine();
    }

    private static double Build()
    {
        MeasuredCentre centre = MeasuredCentre.Many(1, 1)[0];
        long started = Stopwatch.GetTimestamp();
        RuleSet<MeasuredCentre> rules = RuleSet<MeasuredCentre>.Of("замер", [.. Enumerable.Range(0, BuiltRules).Select(i => CentreRules.Of(i % Thresholds.Count, i))]).Under(Thresholds.Profile);
        _ = rules.Report(centre, new() { Profile = Thresholds.Profile, AssessedOn = new(2025, 3, 3) });
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    // Each centre in each period is one subject of twelve rules.
    private static void PrintRegion(TextWriter output)
    {
        RuleSet<MeasuredCentre> rules = RuleSet<MeasuredCentre>.Of("регион", [.. Enumerable.Range(0, MeasuredCentre.Indicators).Select(i => CentreRules.Of(i))]).Under(Thresholds.Profile);
        EvaluationContext context = new() { Profile = Thresholds.Profile, AssessedOn = new(2025, 3, 3) };
        var buffer = new Verdict[MeasuredCentre.Indicators];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| centres | indicators | periods | verdicts | CPU ms | B |"));
        output.WriteLine("|---:|---:|---:|---:|---:|---:|");
        foreach (int count in (int[])[3_000, 30_000])
        {
            MeasuredCentre[] centres = MeasuredCentre.Many(count * Periods, 7);
            double[] times = new double[Rounds];
            long bytes = 0;
            for (int round = 0; round < Rounds; round++)
            {
                GC.Collect();
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan cpu = Environment.CpuUsage.TotalTime;
                foreach (MeasuredCentre centre in centres)
                {
                    rules.Evaluate(centre, context, buffer);
                }

                times[round] = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
                bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {MeasuredCentre.Indicators} | {Periods} | {count * Periods * MeasuredCentre.Indicators} | {times.Order().ElementAt(Rounds / 2):0} | {bytes} |"));
        }
    }

    private static (double Nanoseconds, double Bytes) Turn(MeasuredCentre[] centres, Func<MeasuredCentre, int> judge, int[] floor, int passes)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        for (int pass = 0; pass < passes; pass++)
        {
            for (int i = 0; i < centres.Length; i++)
            {
                if (judge(centres[i]) != floor[i])
                {
                    throw new InvalidOperationException($"Centre {i} is judged otherwise than by the floor.");
                }
            }
        }

        double verdicts = (double)passes * centres.Length * Thresholds.Count;
        return ((Environment.CpuUsage.TotalTime - cpu).TotalNanoseconds / verdicts, (GC.GetAllocatedBytesForCurrentThread() - allocated) / verdicts);
    }

    private static double Median(Func<int, double> value) => Enumerable.Range(0, Rounds).Select(value).Order().ElementAt(Rounds / 2);
}
