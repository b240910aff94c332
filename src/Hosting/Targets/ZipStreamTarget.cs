using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Targets;

internal sealed class ZipStreamTarget(Stream stream) : BatchTarget
{
    internal override BatchSink Open() => new ZipSink(stream);
}
