using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>Whom a recommendation is for (адресат рекомендации): an organization, or a group named by what its members do.</summary>
public sealed class Addressee
{
    private Addressee(NounPhrase name) => Name = name;

    /// <summary>Gets the name in the nominative: «МКУ ИМЦРО», «руководители образовательных организаций».</summary>
    public NounPhrase Name { get; }

    /// <summary>Addresses an organization, by its short name when it has one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is <see langword="null"/>.</exception>
    public static Addressee Of(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return new(organization.NameInText);
    }

    /// <summary>Addresses a group or an official.</summary>
    /// <param name="group">In the nominative: «руководители образовательных организаций».</param>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public static Addressee Of(NounPhrase group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(group);
    }

    /// <inheritdoc cref="Of(Organization)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Addressee(Organization organization) => Of(organization);

    /// <inheritdoc cref="Of(NounPhrase)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Addressee(NounPhrase group) => Of(group);

    /// <summary>Addresses a group or an official named in the nominative.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Addressee(string group) => Of(NounPhrase.Of(group));

    /// <summary>Answers the name in the nominative.</summary>
    public override string ToString() => Name.Nominative;
}
