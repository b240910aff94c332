namespace InnovationDomain.Documents.Word.Reading;

/// <summary>How much a file may ask for before it is refused. The defaults hold every ordinary document and stop a zip bomb in bounded time and memory.</summary>
public sealed record ReadingLimits
{
    /// <summary>Gets the limits that hold when none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Gets the longest file, in bytes.</summary>
    /// <value>At least 1. The default is 128 MB.</value>
    public int MaxFileLength { get; init => field = Positive(value); } = 128 << 20;

    /// <summary>Gets how many entries a container may have.</summary>
    /// <value>At least 1. The default is 10,000.</value>
    public int MaxEntries { get; init => field = Positive(value); } = 10_000;

    /// <summary>Gets how many bytes of XML all the parts that are read may unpack to together. Pictures and other attachments are never unpacked.</summary>
    /// <value>At least 1. The default is 64 MB.</value>
    public int MaxXmlLength { get; init => field = Positive(value); } = 64 << 20;

    /// <summary>Gets how many times longer a part of more than a megabyte may be than its compressed bytes.</summary>
    /// <value>At least 1. The default is 250; text of a thousand equal paragraphs reaches some 150, a bomb 1000.</value>
    public int MaxCompressionRatio { get; init => field = Positive(value); } = 250;

    /// <summary>Gets how deep elements may stand in one another.</summary>
    /// <value>At least 1, at most 1000. The default is 200.</value>
    public int MaxDepth { get; init => field = value is >= 1 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(MaxDepth), value, "The depth of elements is from 1 to 1000."); } = 200;

    /// <summary>Gets how many elements the parts that are read may have together.</summary>
    /// <value>At least 1. The default is two million.</value>
    public int MaxElements { get; init => field = Positive(value); } = 2_000_000;

    private static int Positive(int value, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A limit is at least 1.");
}
