using static InnovationDomain.Documents.Word.Letterheads.Ooxml;

namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>The relations of one part of a letterhead, by their ids.</summary>
internal sealed class LetterheadRelations
{
    private readonly Dictionary<string, LetterheadRelation> _relations = new(StringComparer.Ordinal);
    private readonly string _part;

    private LetterheadRelations(string part) => _part = part;

    /// <summary>Reads the relations of a part, or of the container when the name is empty.</summary>
    public static LetterheadRelations Of(string part, LetterheadArchive archive)
    {
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? "" : part[..(slash + 1)];
        string name = part.Length == 0 ? "_rels/.rels" : $"{folder}_rels/{part[(slash + 1)..]}.rels";
        var relations = new LetterheadRelations(part);
        if (!archive.Holds(name))
        {
            return part.Length > 0 ? relations : throw new InvalidLetterheadException(name, "the part is missing. Give a .docx.");
        }

        foreach (var relation in archive.Xml(name).Elements(Relationships + "Relationship"))
        {
            string target = relation.Attribute("Target")?.Value ?? "";
            bool isExternal = string.Equals(relation.Attribute("TargetMode")?.Value, "External", StringComparison.OrdinalIgnoreCase);
            string type = relation.Attribute("Type")?.Value ?? "";
            relations._relations.TryAdd(
                relation.Attribute("Id")?.Value ?? "",
                new LetterheadRelation(type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(folder, target), isExternal));
        }

        return relations;
    }

    /// <summary>Answers the first relation of a type within the file.</summary>
    public LetterheadRelation? First(string type) => _relations.Values.FirstOrDefault(relation => relation.Type == type && !relation.IsExternal);

    /// <summary>Answers a relation within the file.</summary>
    /// <exception cref="InvalidLetterheadException">It is missing or leads out of the file.</exception>
    public LetterheadRelation Require(string id)
    {
        LetterheadRelation relation = _relations.GetValueOrDefault(id) ?? throw new InvalidLetterheadException(_part, $"the relation {id} is missing. Save the file anew in an editor.");
        return !relation.IsExternal ? relation
            : throw new InvalidLetterheadException(_part, $"the relation {id} leads out of the file, to “{relation.Target}”. Put the picture into the file, or plain text in place of the link.");
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>();
        foreach (string step in (folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not (".." or "."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
