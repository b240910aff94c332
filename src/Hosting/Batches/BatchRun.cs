using System.Collections.Immutable;
using InnovationDomain.Hosting.Naming;
using InnovationDomain.Hosting.Targets;
using InnovationDomain.Hosting.Watching;

namespace InnovationDomain.Hosting.Batches;

/// <summary>One batch: items are read one after another, made beside each other, and passed on in the order in which they were read.</summary>
internal sealed class BatchRun(Func<BatchItem, Stream, CancellationToken, Task> make, BatchSink sink, BatchWatch watch, int parallelism)
{
    // A document longer than this gives its memory back.
    private const int MostSpare = 1024 * 1024;

    // With one, nothing runs beside anything: an item is read when the one before it has its place. With more, one that takes long must not keep all others idle.
    private readonly int _mostAhead = parallelism == 1 ? 1 : 2 * parallelism;
    private readonly Queue<Task<MadeDocument>> _ahead = new();
    private readonly Stack<MemoryStream> _spare = new();
    private readonly FileNames _names = new();
    private readonly ImmutableArray<BatchEntry>.Builder _entries = ImmutableArray.CreateBuilder<BatchEntry>();

    public int Written { get; private set; }

    public int Failed => _entries.Count - Written;

    public long Bytes { get; private set; }

    public async Task<BatchReport> RunAsync(IAsyncEnumerable<BatchItem> items, int? total, IProgress<BatchProgress>? progress, CancellationToken cancellationToken)
    {
        using var gate = new SemaphoreSlim(parallelism);
        try
        {
            int number = 0;
            await foreach (BatchItem? item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                number++;
                _ahead.Enqueue(Start(item ?? throw new InvalidOperationException($"Item {number} of the batch is null. Leave it out of the sequence."), gate, cancellationToken));
                if (_ahead.Count == _mostAhead)
                {
                    await PassOnAsync(total, progress, cancellationToken).ConfigureAwait(false);
                }
            }

            while (_ahead.Count > 0)
            {
                await PassOnAsync(total, progress, cancellationToken).ConfigureAwait(false);
            }

            await sink.CompleteAsync(cancellationToken).ConfigureAwait(false);
            return new(_entries.ToImmutable(), Written, Bytes);
        }
        finally
        {
            // Whatever ended the batch, nothing of it runs on.
            foreach (Task task in _ahead)
            {
                await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private Task<MadeDocument> Start(BatchItem item, SemaphoreSlim gate, CancellationToken cancellationToken)
    {
        string fileName = _names.Take(item.Title);
        MemoryStream content = _spare.TryPop(out MemoryStream? spare) ? spare : new MemoryStream();
        return Task.Run(() => MakeAsync(item, fileName, content, gate, cancellationToken), CancellationToken.None);
    }

    private async Task<MadeDocument> MakeAsync(BatchItem item, string fileName, MemoryStream content, SemaphoreSlim gate, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            long start = watch.Now();
            await make(item, content, cancellationToken).ConfigureAwait(false);
            watch.Made(start);
            return new(fileName, content, null);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new(fileName, content, error);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task PassOnAsync(int? total, IProgress<BatchProgress>? progress, CancellationToken cancellationToken)
    {
        MadeDocument made = await _ahead.Dequeue().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        MemoryStream content = made.Content;
        Exception? error = made.Error ?? await sink.AddAsync(made.FileName, content.GetBuffer().AsMemory(0, (int)content.Length), cancellationToken).ConfigureAwait(false);
        var entry = new BatchEntry(_entries.Count + 1, made.FileName, error is null ? content.Length : 0, error);
        _entries.Add(entry);
        if (error is null)
        {
            Written++;
            Bytes += entry.Size;
        }

        if (content.Capacity <= MostSpare)
        {
            content.SetLength(0);
            _spare.Push(content);
        }

        watch.Finished(entry);
        progress?.Report(new(Written, Bytes, total, entry));
    }
}
