using InnovationDomain.Hosting.Batches;
using Microsoft.Extensions.Logging;

namespace InnovationDomain.Hosting.Watching;

/// <summary>Tells operators how one batch goes.</summary>
internal sealed class BatchWatch(ILogger logger, BatchMetrics? metrics, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public long Now() => time.GetTimestamp();

    public void Made(long start) => metrics?.Made(time.GetElapsedTime(start));

    public void Finished(BatchEntry entry)
    {
        metrics?.Finished(entry);
        if (entry.Error is { } error)
        {
            BatchLog.Failed(logger, entry.Number, error.GetType().FullName);
        }
    }

    public void Started(int parallelism) => BatchLog.Started(logger, parallelism);

    public void Ended(BatchRun run) => BatchLog.Ended(logger, run.Written, run.Failed, run.Bytes, Milliseconds());

    public void Stopped(BatchRun run, Exception error) => BatchLog.Stopped(logger, error.GetType().FullName, run.Written, run.Failed, Milliseconds());

    private long Milliseconds() => (long)time.GetElapsedTime(_start).TotalMilliseconds;
}
