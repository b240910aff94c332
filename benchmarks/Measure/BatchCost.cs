using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using InnovationDomain.Benchmarks.Contestants;
using InnovationDomain.Benchmarks.Peers;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Word;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Resolutions;
using RegionalBatch;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>What does a document of a batch of mixed ones cost beside the floor, and does memory grow with the batch?</summary>
/// <remarks>
/// The documents of the sample: resolutions, two kinds of orders, protocols, conclusions, registers of 30 platforms, made from their facts within the time.
/// The floor writes the parts of the first sixty, ready, in turn. Processor time of the whole process in turns, as in <see cref="Ratios"/>.
/// </remarks>
internal static class BatchCost
{
    private const int WarmUpRounds = 3;
    private const int Rounds = 7;
    private const int Documents = 1000;
    private const int Prepared = 60;

    private static readonly BatchWriter Writer = new(
        new DocumentCatalogBuilder()
            .Add(new FestivalResolutionPlugin()).Add(new RecognitionOrderPlugin()).Add(new TerminationOrderPlugin())
            .Add(new CouncilProtocolPlugin()).Add(new ConsolidatedConclusionPlugin()).Add(new PlatformRegisterPlugin())
            .Build(),
        WordWriter.Gost2025);

    public static async Task PrintAsync(TextWriter output)
    {
        ImmutableArray<Floor> floor = await FloorAsync();
        string folder = Directory.CreateTempSubdirectory("innovationdomain-batch-").FullName;
        try
        {
            (string Name, Func<Task> Run)[] ways =
            [
                ("floor: ready bytes into ZipArchive", () => WriteFloor(floor)),
                ("batch to a zip, 1 at a time", () => WriteAsync(BatchTarget.Zip(new CountingStream()), 1)),
                ("batch to a zip, 2 at a time", () => WriteAsync(BatchTarget.Zip(new CountingStream()), 2)),
                ("batch to a folder, 1 at a time", () => WriteAsync(BatchTarget.Folder(folder), 1)),
            ];
            await PrintCostAsync(output, ways);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        output.WriteLine();
        await PrintMemoryAsync(output);
    }

    private static async Task PrintCostAsync(TextWriter output, (string Name, Func<Task> Run)[] ways)
    {
        var turns = new (double Cpu, double Allocated)[ways.Length, Rounds];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                int next = (i + round + WarmUpRounds) % ways.Length;
                (double Cpu, double Allocated) turn = await MeasureAsync(ways[next].Run);
                if (round >= 0)
                {
                    turns[next, round] = turn;
                }
            }
        }

        output.WriteLine($"{Documents} mixed documents, Optimal: median of {Rounds} rounds");
        output.WriteLine();
        output.WriteLine("| way | CPU ms per document | × floor | KB allocated per document |");
        output.WriteLine("|---|---:|---:|---:|");
        for (int i = 0; i < ways.Length; i++)
        {
            int way = i;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {ways[i].Name} | {Median(round => turns[way, round].Cpu):0.000} | {Median(round => turns[way, round].Cpu / turns[0, round].Cpu):0.00} | {Median(round => turns[way, round].Allocated) / 1024:0} |"));
        }
    }

    private static async Task PrintMemoryAsync(TextWriter output)
    {
        output.WriteLine("| documents | KB alive at most, report and all | KB of the report alone |");
        output.WriteLine("|---:|---:|---:|");
        foreach (int count in (int[])[1000, 10_000])
        {
            // What the batches before left to finalizers is not this one's.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            long before = GC.GetTotalMemory(forceFullCollection: true);
            long most = 0;
            IEnumerable<BatchItem> watched = Items(count).Select((item, i) =>
            {
                most = i % 500 == 499 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
                return item;
            });
            BatchReport report = await Writer.WriteAsync(watched, BatchTarget.Zip(new CountingStream()));
            long left = GC.GetTotalMemory(forceFullCollection: true) - before;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {report.Written} | {most / 1024.0:0} | {left / 1024.0:0} |"));
            GC.KeepAlive(report);
        }
    }

    private static async Task<(double Cpu, double Allocated)> MeasureAsync(Func<Task> run)
    {
        // Each pays for its own garbage, not for that of the one before.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        await run();
        cpu = Environment.CpuUsage.TotalTime - cpu;
        return (cpu.TotalMilliseconds / Documents, (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / Documents);
    }

    private static async Task WriteAsync(BatchTarget target, int parallelism)
    {
        BatchReport report = await Writer.WriteAsync(Items(Documents), target, parallelism);
        if (report.Failed > 0)
        {
            throw new InvalidOperationException($"{report.Failed} documents failed, the first: {report.Failures.First().Error}");
        }
    }

    private static Task WriteFloor(ImmutableArray<Floor> floor)
    {
        using var target = new MemoryStream();
        for (int i = 0; i < Documents; i++)
        {
            target.SetLength(0);
            floor[i % floor.Length].Write(target);
        }

        return Task.CompletedTask;
    }

    private static async Task<ImmutableArray<Floor>> FloorAsync()
    {
        using var file = new MemoryStream();
        await Writer.WriteAsync(Items(Prepared), BatchTarget.Zip(file));
        using var zip = new ZipArchive(file);
        return [.. zip.Entries.Select(entry => new Floor(PreparedParts.ReadFrom(new ReadyFile(Content(entry))), CompressionLevel.Optimal))];
    }

    // Without the document that is unfit on purpose.
    private static IEnumerable<BatchItem> Items(int count) => RegionalYear.Documents(count + 1).Where((_, i) => i + 1 != RegionalYear.Unfit).Take(count);

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static double Median(Func<int, double> value) => Enumerable.Range(0, Rounds).Select(value).Order().ElementAt(Rounds / 2);
}
