using InnovationDomain.Hosting.Batches;

namespace RegionalBatch;

/// <summary>Tells every fiftieth document. Unlike <see cref="Progress{T}"/>, it tells at once and in order.</summary>
internal sealed class ConsoleProgress : IProgress<BatchProgress>
{
    public void Report(BatchProgress value)
    {
        if (value.Last.Number % 50 == 0)
        {
            Console.WriteLine($"{value.Last.Number}: {value.Last.FileName}");
        }
    }
}
