using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Notes;

/// <summary>Equipment of an organization (оборудование): what, and how many.</summary>
public sealed class EquipmentItem
{
    /// <summary>Gets the name: «цифровая лаборатория по физике».</summary>
    public required string Name { get; init => field = EndMarks.Strip(PrintableText.Require(value, "EquipmentItem.Name")); }

    /// <summary>Gets how many there are.</summary>
    /// <value>At least 1. The default is <see langword="null"/>: not known.</value>
    public int? Quantity
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Quantity), value, "EquipmentItem.Quantity is at least 1. Leave it out where it is not known, and the item out where there is none.");
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
