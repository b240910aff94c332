using InnovationDomain.Benchmarks.Contestants;

namespace InnovationDomain.Benchmarks.Measure;

/// <summary>What one contestant spent on its documents in one turn, per document.</summary>
/// <param name="CpuMilliseconds">Processor time of the whole process, so the work of the garbage collector counts.</param>
/// <param name="AllocatedBytes">What the thread allocated.</param>
/// <param name="FileBytes">How long the file is: that it is near the others shows an equal compression.</param>
internal readonly record struct Turn(double CpuMilliseconds, double AllocatedBytes, long FileBytes)
{
    public static Turn Measure(IContestant contestant, MemoryStream target, int documents)
    {
        // Each pays for its own garbage, not for that of the one before.
        GC.Collect();
        GC.WaitForPendingFinalizers();

        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < documents; i++)
        {
            target.SetLength(0);
            contestant.Write(target);
        }

        cpu = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new(cpu.TotalMilliseconds / documents, (double)allocated / documents, target.Length);
    }
}
