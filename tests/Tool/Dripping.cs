namespace InnovationDomain.Tool.Tests;

/// <summary>Gives some bytes at a time, as a pipe may.</summary>
internal sealed class Dripping(byte[] bytes, int step) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
}
