using System.Diagnostics;
using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>Does the time or the memory of a row grow with the table, and do two threads write twice as much as one?</summary>
/// <remarks>The rows are awaited, so that none but those of the writer are alive; what is alive is asked every thousand rows, after a collection.</remarks>
internal static class RowGrowth
{
    private const int WarmUpRounds = 10;
    private const int Rounds = 5;
    private const int DocumentsOfAThread = 400;

    public static async Task PrintAsync(TextWriter output)
    {
        output.WriteLine("| rows | CPU ms | CPU µs a row | KB allocated beside the rows | KB alive at most beside the document | KB in the file |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|");
        for (int round = 0; round < WarmUpRounds; round++)
        {
            _ = await MeasureAsync(10_000, asksMemory: false);
        }

        foreach (int rows in (int[])[1_000, 10_000, 100_000])
        {
            var rounds = new List<(double Cpu, long Allocated, long File)>();
            for (int round = 0; round < Rounds; round++)
            {
                (double cpu, long allocated, _, long file) = await MeasureAsync(rows, asksMemory: false);
                rounds.Add((cpu, allocated - RowsAllocate(rows), file));
            }

            (_, _, long alive, _) = await MeasureAsync(rows, asksMemory: true);
            double median = rounds.Select(round => round.Cpu).Order().ElementAt(Rounds / 2);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {rows} | {median:0.0} | {median * 1000 / rows:0.00} | {rounds.Min(round => round.Allocated) / 1024.0:0.0} | {alive / 1024.0:0} | {rounds[0].File / 1024.0:0} |"));
        }

        output.WriteLine();
        (double oneSpeed, double oneCpu) = Throughput(1);
        (double twoSpeed, double twoCpu) = Throughput(2);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Documents of 40 rows a second: {oneSpeed:0} by one thread, {twoSpeed:0} by two ({twoSpeed / oneSpeed:0.00} times as many; on shared cores less than there is). CPU ms a document: {oneCpu:0.00} and {twoCpu:0.00}."));
    }

    private static async Task<(double Cpu, long Allocated, long Alive, long File)> MeasureAsync(int rows, bool asksMemory)
    {
        long alive = 0, before = 0;
        OfficialDocument document = Document(rows, asksMemory ? i =>
        {
            long now = GC.GetTotalMemory(forceFullCollection: true);
            before = i == 0 ? now : before;
            alive = Math.Max(alive, now - before);
        } : null);
        using var target = new CountingStream();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        await WordWriter.Gost2025.WriteAsync(document, target);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        return (cpu.TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - allocated, alive, target.Written);
    }

    private static OfficialDocument Document(int rows, Action<int>? every)
    {
        async IAsyncEnumerable<TableRow> Rows()
        {
            for (int i = 0; i < rows; i++)
            {
                if (i % 1000 == 0)
                {
                    every?.Invoke(i);
                }

                await Task.CompletedTask;
                yield return Row(i);
            }
        }

        return new OfficialDocument
        {
            Organizations = [new Organization { Name = "МКУ ИМЦРО" }],
            Kind = DocumentKind.Of("справка"),
            Date = new LocalDate(2026, 1, 12),
            Title = "О площадках",
            Body = [new Table([new("№ п/п"), new("Организация", 4), new("Статус", 2), new("Срок", 2), new("Баллы") { Alignment = ColumnAlignment.Right }], Rows())],
        };
    }

    private static TableRow Row(int i) =>
        new([i.ToString(CultureInfo.InvariantCulture), "Муниципальное общеобразовательное учреждение № 5", "Инновационная площадка", "до 1 сентября 2026 г.", "100"]);

    // What the caller allocates for its rows, measured by making them.
    private static long RowsAllocate(int rows)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < rows; i++)
        {
            _ = Row(i);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (double Speed, double Cpu) Throughput(int threads)
    {
        double best = 0;
        double leastCpu = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() =>
            {
                for (int i = 0; i < DocumentsOfAThread; i++)
                {
                    WordWriter.Gost2025.Write(Documents.Subject.FortyRows.Compose(), Stream.Null);
                }
            }))];
            Array.ForEach(workers, worker => worker.Start());
            Array.ForEach(workers, worker => worker.Join());
            best = Math.Max(best, threads * DocumentsOfAThread / Stopwatch.GetElapsedTime(start).TotalSeconds);
            leastCpu = Math.Min(leastCpu, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / (threads * DocumentsOfAThread));
        }

        return (best, leastCpu);
    }
}
