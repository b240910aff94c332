using System.Diagnostics.Metrics;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Word;
using InnovationDomain.Hosting.Targets;
using InnovationDomain.Hosting.Watching;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace InnovationDomain.Hosting.Batches;

/// <summary>Writes many documents to a folder or a zip; what is wrong with one of them is told of it and stops no other.</summary>
/// <remarks>
/// <para>
/// Items are read one at a time as they are needed. Beside the report, which keeps an entry for each, no more is held than the documents in work, each as a whole file in memory:
/// one when <c>parallelism</c> is 1, else twice as many as it is. A sequence that makes its subjects as it goes may be of any length.
/// </para>
/// <para>Deterministic: the same items give the same names, the same bytes, the same order of files and of progress, whatever the parallelism, the day and the machine.</para>
/// <para>
/// Logs and metrics tell numbers and the types of errors, never a title, a message or a subject: those may name persons. Thread-safe; batches may run beside each other.
/// </para>
/// </remarks>
public sealed class BatchWriter
{
    /// <summary>The name of the meter: «InnovationDomain.Hosting».</summary>
    /// <remarks>
    /// Instruments: counters <c>innovationdomain.documents.written</c>, <c>innovationdomain.documents.failed</c> (tag <c>error.type</c>) and <c>innovationdomain.documents.size</c> (bytes);
    /// histogram <c>innovationdomain.documents.duration</c> (seconds a document took to compose and write to memory).
    /// </remarks>
    public const string MeterName = "InnovationDomain.Hosting";

    private const int MostParallel = 64;

    private readonly DocumentCatalog _documents;
    private readonly WordWriter _writer;
    private readonly ILogger _logger;
    private readonly BatchMetrics? _metrics;
    private readonly TimeProvider _time;

    /// <summary>Makes a writer; a container gives it what it has.</summary>
    /// <param name="documents">The plugins that items name.</param>
    /// <param name="writer">What the documents look like.</param>
    /// <param name="logger">Where the beginning, the end and failures are told; the default is nowhere.</param>
    /// <param name="meters">Makes the meter; the default is that nothing is measured. Every host of .NET has one.</param>
    /// <param name="time">What durations are measured by; the default is the clock of the system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or <paramref name="writer"/> is <see langword="null"/>.</exception>
    public BatchWriter(DocumentCatalog documents, WordWriter writer, ILogger<BatchWriter>? logger = null, IMeterFactory? meters = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(writer);
        (_documents, _writer) = (documents, writer);
        _logger = logger ?? NullLogger<BatchWriter>.Instance;
        _metrics = meters is null ? null : new(meters);
#pragma warning disable RS0030 // Durations are measured here and reach no document.
        _time = time ?? TimeProvider.System;
#pragma warning restore RS0030
    }

    /// <summary>Writes a batch.</summary>
    /// <param name="items">The documents; read by one reader, once, as they are needed.</param>
    /// <param name="target">Where they go.</param>
    /// <param name="parallelism">
    /// How many are composed beside each other, from 1 to 64. The default is 1: then an item is read when the one before it has its place, which a sequence out of a database context wants.
    /// </param>
    /// <param name="progress">Is told each document when it is finished, in the order of <paramref name="items"/>, never two at a time; what it throws ends the batch.</param>
    /// <param name="cancellationToken">Ends the batch; see <see cref="BatchTarget"/> for what stays.</param>
    /// <returns>What became of each document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or <paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is less than 1 or more than 64.</exception>
    /// <exception cref="InvalidOperationException">An item is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The folder cannot be made, or the zip cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <remarks>What reading <paramref name="items"/> throws ends the batch and passes through.</remarks>
    public Task<BatchReport> WriteAsync(
        IEnumerable<BatchItem> items, BatchTarget target, int parallelism = 1, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return WriteAsync(items.ToAsyncEnumerable(), items.TryGetNonEnumeratedCount(out int total) ? total : null, target, parallelism, progress, cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(IEnumerable{BatchItem}, BatchTarget, int, IProgress{BatchProgress}?, CancellationToken)"/>
    public Task<BatchReport> WriteAsync(
        IAsyncEnumerable<BatchItem> items, BatchTarget target, int parallelism = 1, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return WriteAsync(items, total: null, target, parallelism, progress, cancellationToken);
    }

    private async Task<BatchReport> WriteAsync(
        IAsyncEnumerable<BatchItem> items, int? total, BatchTarget target, int parallelism, IProgress<BatchProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (parallelism is < 1 or > MostParallel)
        {
            throw new ArgumentOutOfRangeException(nameof(parallelism), parallelism, $"parallelism is from 1 to {MostParallel}. Give 1, or as many as there are processors to spare.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        using BatchSink sink = target.Open();
        var watch = new BatchWatch(_logger, _metrics, _time);
        var run = new BatchRun((item, content, token) => _writer.WriteAsync(item.Compose(_documents), content, token), sink, watch, parallelism);
        watch.Started(parallelism);
        try
        {
            BatchReport report = await run.RunAsync(items, total, progress, cancellationToken).ConfigureAwait(false);
            watch.Ended(run);
            return report;
        }
        catch (Exception error)
        {
            watch.Stopped(run, error);
            throw;
        }
    }
}
