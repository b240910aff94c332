using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A commission that signs (комиссия): the signatures tell what each is in it, not their positions.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.22, from memory.</remarks>
public sealed class Commission
{
    /// <summary>Gets the chair: «И.О. Фамилия».</summary>
    public required string Chair { get; init => field = PrintableText.Require(value, "Commission.Chair"); }

    /// <summary>Gets the members, in the order in which they sign: by alphabet as a rule.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<string> Members
    {
        get;
        init => field = value is { IsDefaultOrEmpty: false }
            ? [.. value.Select((name, i) => PrintableText.Require(name, $"Commission.Members[{i}]"))]
            : throw new ArgumentException("The commission has no members. Give at least one, or let the chair sign alone.", nameof(Members));
    }

    /// <summary>Gets the secretary.</summary>
    /// <value>The default is <see langword="null"/>: none signs.</value>
    public string? Secretary { get; init => field = value is null ? null : PrintableText.Require(value, "Commission.Secretary"); }

    internal IEnumerable<(string Left, string Right)> Lines()
    {
        yield return ("Председатель комиссии", Chair);
        for (int i = 0; i < Members.Length; i++)
        {
            yield return (i > 0 ? "" : Members.Length == 1 ? "Член комиссии" : "Члены комиссии:", Members[i]);
        }

        if (Secretary is not null)
        {
            yield return ("Секретарь комиссии", Secretary);
        }
    }
}
