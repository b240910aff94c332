using System.Diagnostics.Metrics;
using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Watching;

internal sealed class BatchMetrics
{
    private readonly Counter<long> _written;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _size;
    private readonly Histogram<double> _duration;

    public BatchMetrics(IMeterFactory meters)
    {
        // The factory owns the meter and ends it.
        Meter meter = meters.Create(BatchWriter.MeterName);
        _written = meter.CreateCounter<long>("innovationdomain.documents.written", "{document}", "Documents written by batches.");
        _failed = meter.CreateCounter<long>("innovationdomain.documents.failed", "{document}", "Documents of batches that failed, by the type of the error.");
        _size = meter.CreateCounter<long>("innovationdomain.documents.size", "By", "Length of the documents written by batches.");
        _duration = meter.CreateHistogram<double>("innovationdomain.documents.duration", "s", "Time a document took to compose and write to memory.");
    }

    public void Made(TimeSpan duration) => _duration.Record(duration.TotalSeconds);

    public void Finished(BatchEntry entry)
    {
        if (entry.Error is null)
        {
            _written.Add(1);
            _size.Add(entry.Size);
        }
        else
        {
            _failed.Add(1, new KeyValuePair<string, object?>("error.type", entry.Error.GetType().FullName));
        }
    }
}
