namespace InnovationDomain.Hosting.Batches;

/// <summary>What happens to a file that stands in the place of a new one.</summary>
public enum ExistingFile
{
    /// <summary>The new one takes its place when it is complete. A file that is read-only or in use stays, and the document fails.</summary>
    Replace,

    /// <summary>It stays, and the new one fails.</summary>
    Keep,
}
