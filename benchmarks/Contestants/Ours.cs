using System.IO.Compression;
using InnovationDomain.Benchmarks.Documents;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;

namespace InnovationDomain.Benchmarks.Contestants;

/// <summary>This library: composition, checks, typography, markup, compression and container; the writer is made once, as an application would.</summary>
internal sealed class Ours(Subject subject, CompressionLevel compression) : IContestant
{
    private readonly WordWriter _writer = new(DocumentStandard.Gost2025, compression);

    public string Name => "InnovationDomain";

    public void Write(Stream target) => _writer.Write(subject.Compose(), target);
}
