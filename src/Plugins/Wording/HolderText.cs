using InnovationDomain.Documents.Language;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Who holds or asks for a status, by the names of the charters.</summary>
internal static class HolderText
{
    public static string Of(Holder holder) => holder.Organization?.Name.Nominative
        ?? (holder.Group!.Name is { } name
            ? $"{name} ({string.Join(", ", holder.Members.Select(member => member.NameInText.Nominative))})"
            : string.Join(", ", holder.Members.Select(member => member.Name.Nominative)));

    public static string In(GrammaticalCase grammaticalCase, Holder holder, IMorphology morphology)
    {
        if (holder.Organization is null && holder.Group!.Name is { } name)
        {
            return morphology.Decline(name, grammaticalCase).Text;
        }

        string[] names = [.. holder.Members.Select(member => morphology.Decline(member.Name, grammaticalCase).Text)];
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} и {names[^1]}";
    }
}
