using System.Diagnostics.Metrics;
using InnovationDomain.Hosting.Batches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InnovationDomain.Hosting.Tests.Watching;

/// <summary>What operators learn of a batch, and what they do not.</summary>
public sealed class WatchingTests : IDisposable
{
    private readonly Journal _log = new();
    private readonly Meters _meters = new();
    private readonly ServiceProvider _services;

    public WatchingTests() => _services = new ServiceCollection()
        .AddSingleton<ILogger<BatchWriter>>(_log).AddSingleton<IMeterFactory>(_meters).AddSingleton<TimeProvider>(new Ticking())
        .AddInnovationDocuments(documents => documents.Add(new NotePlugin()))
        .BuildServiceProvider();

    public void Dispose()
    {
        _services.Dispose();
        _meters.Dispose();
    }

    [Fact]
    public async Task The_log_counts_and_names_no_title_and_no_person()
    {
        await WriteAsync([Notes.Item("Петров"), Notes.Item("unfit")]);
        Assert.Equal(3, _log.Lines.Count);
        Assert.Equal((LogLevel.Information, "A batch of documents begins, 1 at a time."), _log.Lines[0]);
        Assert.Equal((LogLevel.Warning, "Document 2 of the batch failed: System.ArgumentException."), _log.Lines[1]);
        Assert.Matches(@"^The batch is finished: 1 written, 1 failed, \d+ bytes, \d+ ms\.$", _log.Lines[2].Text);
        Assert.DoesNotContain(_log.Lines, line => line.Text.Contains("Справка", StringComparison.Ordinal) || line.Text.Contains("Петров", StringComparison.Ordinal) || line.Text.Contains("Иванова", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stopped_batch_is_logged_by_the_type_of_what_stopped_it()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => WriteAsync(Notes.Items(2).Select((item, i) => i == 0 ? item : throw new InvalidDataException("Иванова"))));
        Assert.Matches(@"^The batch was stopped by System\.IO\.InvalidDataException after 1 written, 0 failed, \d+ ms\.$", _log.Lines[^1].Text);
        Assert.DoesNotContain(_log.Lines, line => line.Text.Contains("Иванова", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Meters_count_documents_bytes_failures_and_time()
    {
        var measured = new List<(string Name, double Value, string? Tag)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Scope == _meters)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Add((instrument.Name, value, tags.Length == 0 ? null : $"{tags[0].Key}={tags[0].Value}")));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured.Add((instrument.Name, value, null)));
        listener.Start();

        BatchReport report = await WriteAsync([Notes.Item("1"), Notes.Item("unfit")]);
        Assert.Equal(
            [
                ("innovationdomain.documents.duration", 1, null),
                ("innovationdomain.documents.written", 1, null),
                ("innovationdomain.documents.size", report.Bytes, null),
                ("innovationdomain.documents.failed", 1, "error.type=System.ArgumentException"),
            ],
            measured);
    }

    private async Task<BatchReport> WriteAsync(IEnumerable<BatchItem> items)
    {
        using var zip = new MemoryStream();
        return await _services.GetRequiredService<BatchWriter>().WriteAsync(items, BatchTarget.Zip(zip));
    }

    private sealed class Journal : ILogger<BatchWriter>
    {
        public List<(LogLevel Level, string Text)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((logLevel, formatter(state, exception) + exception));
    }

    private sealed class Meters : IMeterFactory
    {
        private readonly List<Meter> _all = [];

        public Meter Create(MeterOptions options)
        {
            options.Scope = this;
            var meter = new Meter(options);
            _all.Add(meter);
            return meter;
        }

        public void Dispose() => _all.ForEach(meter => meter.Dispose());
    }

    /// <summary>A second passes with each look at the clock.</summary>
    private sealed class Ticking : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref _seconds);
    }
}
