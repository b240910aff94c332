namespace InnovationDomain.Benchmarks.Contestants;

/// <summary>A file that is there already; its parts are what the floor writes.</summary>
internal sealed class ReadyFile(byte[] content) : IContestant
{
    public string Name => "ready file";

    public void Write(Stream target) => target.Write(content);
}
