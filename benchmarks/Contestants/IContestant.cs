namespace InnovationDomain.Benchmarks.Contestants;

/// <summary>One way to make the file of the resolution.</summary>
internal interface IContestant
{
    /// <summary>Gets the name in tables.</summary>
    string Name { get; }

    /// <summary>Writes the whole file once.</summary>
    /// <param name="target">An empty, seekable stream; it stays open.</param>
    void Write(Stream target);
}
