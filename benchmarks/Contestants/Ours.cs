using System.IO.Compression;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Plugins.Resolutions;
using Quickstart;

namespace InnovationDomain.Benchmarks.Contestants;

/// <summary>This library: composition, typography, markup, compression and container; the writer is made once, as an application would.</summary>
internal sealed class Ours(CompressionLevel compression) : IContestant
{
    private readonly FestivalResolutionPlugin _plugin = new();
    private readonly WordWriter _writer = new(DocumentStandard.Gost2025, compression);

    public string Name => "InnovationDomain";

    public void Write(Stream target) =>
        _writer.Write(_plugin.Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered), target);
}
