namespace InnovationDomain.Tool.Tests;

/// <summary>Gives its bytes, and looks around when more is asked for.</summary>
internal sealed class Waiting(byte[] bytes, Action look) : MemoryStream(bytes)
{
    public bool HasWaited { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        if (read == 0)
        {
            look();
            HasWaited = true;
        }

        return read;
    }
}
