namespace InnovationDomain.Documents.Model;

/// <summary>What references of a document can point to, and the references themselves, which may stand before their targets.</summary>
internal sealed class ReferenceTargets(DocumentFaults faults)
{
    private Dictionary<string, IndexEntry>? _entries;
    private List<(string Id, string Path)>? _references;

    /// <summary>Adds a target; nothing when it has no id.</summary>
    public void Add(string? id, IndexKind kind, string? number)
    {
        if (id is not null && !(_entries ??= new(StringComparer.Ordinal)).TryAdd(id, new IndexEntry(kind, number, _entries.Count + 1)))
        {
            faults.IdTaken(id);
        }
    }

    /// <summary>Adds the references of a text.</summary>
    public void Scan(RichText text, string path)
    {
        foreach (Run run in text)
        {
            if (run is Reference reference)
            {
                (_references ??= []).Add((reference.TargetId, path));
            }
        }
    }

    /// <summary>Tells which references point nowhere, when all targets are known.</summary>
    public void Resolve()
    {
        foreach ((string id, string path) in _references ?? [])
        {
            if (_entries is null || !_entries.TryGetValue(id, out IndexEntry entry))
            {
                faults.UnknownReference(id, path);
            }
            else if (entry.Number is null)
            {
                faults.NumberlessReference(id, path);
            }
        }
    }

    /// <summary>Answers a target; nothing has that id when it is <see langword="default"/>.</summary>
    public IndexEntry Find(string? id) => id is not null && _entries is not null && _entries.TryGetValue(id, out IndexEntry entry) ? entry : default;
}
