namespace InnovationDomain.Documents.Word.Reading;

/// <summary>How one part refers to another, or to something outside the file.</summary>
/// <param name="Id">The id by which the text refers.</param>
/// <param name="Type">The last word of the type: «header», «image», «styles».</param>
/// <param name="Target">The name of the part, resolved, or the outside address.</param>
/// <param name="IsExternal">Whether the target is outside the file.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal)
{
    public static List<Relationship> Of(PackageFile package, string relationshipsName, string folder)
    {
        var found = new List<Relationship>();
        if (package.Find(relationshipsName) is not { } part)
        {
            return found;
        }

        foreach (PartElement element in part.Root.ChildrenOf("Relationship"))
        {
            string type = element.Attribute("Type") ?? "";
            string target = element.Attribute("Target") ?? "";
            bool isExternal = element.Attribute("TargetMode") == "External";
            found.Add(new(element.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(folder, target), isExternal));
        }

        return found;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not (".." or "." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
