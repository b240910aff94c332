using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Tests;

/// <summary>Keeps what progress tells, at once and in order, and does something with it.</summary>
internal sealed class Told(Action<BatchProgress>? then = null) : IProgress<BatchProgress>
{
    public List<BatchProgress> All { get; } = [];

    public void Report(BatchProgress value)
    {
        lock (All)
        {
            All.Add(value);
        }

        then?.Invoke(value);
    }
}
