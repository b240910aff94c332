using System.Collections.Immutable;
using System.IO.Compression;
using InnovationDomain.Benchmarks.Documents;
using InnovationDomain.Benchmarks.Peers;

namespace InnovationDomain.Benchmarks.Contestants;

/// <summary>The contestants, each checked to make the same document before anything is measured.</summary>
internal sealed class LineUp
{
    private LineUp(Subject subject, CompressionLevel compression)
    {
        Ours = new Ours(subject, compression);
        PreparedParts parts = PreparedParts.ReadFrom(Ours);
        Floor = new Floor(parts, compression);
        SdkSax = new SdkSaxWriter(subject, parts, compression);
        SdkDom = new SdkDomWriter(subject, parts, compression);
        foreach (IContestant contestant in All)
        {
            SameDocument.Require(contestant, parts);
        }
    }

    public IContestant Floor { get; }

    public IContestant Ours { get; }

    public IContestant SdkSax { get; }

    public IContestant SdkDom { get; }

    /// <summary>Gets all of them, the floor first.</summary>
    public ImmutableArray<IContestant> All => [Floor, Ours, SdkSax, SdkDom];

    /// <summary>Makes the contestants of one document and one compression.</summary>
    /// <exception cref="InvalidOperationException">One of them makes an invalid document, or another one than ours.</exception>
    public static LineUp Of(Subject subject, CompressionLevel compression) => new(subject, compression);
}
