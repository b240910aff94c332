using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Organizations;

/// <summary>An organization (организация): a school, a methodical centre, an education authority.</summary>
public sealed class Organization
{
    /// <summary>Gets the name as it stands in the charter (наименование): «МКУ «Информационно-методический центр работников образования»».</summary>
    /// <remarks>Documents print it as requisite «наименование организации» (ГОСТ Р 7.0.97-2025, 5.5).</remarks>
    public required NounPhrase Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Gets the short name, when the charter fixes one (сокращённое наименование): «МКУ ИМЦРО».</summary>
    /// <value>The default is <see langword="null"/>: running text then uses <see cref="Name"/>.</value>
    public NounPhrase? ShortName { get; init; }

    /// <summary>Gets the name that running text uses where it differs from the charter: «Управление образования».</summary>
    /// <value>The default is the short name when there is one, else the full one.</value>
    public NounPhrase NameInText { get => field ?? ShortName ?? Name; init; }

    /// <summary>Gets what it is to the system of education.</summary>
    /// <value>The default is <see cref="OrganizationKind.NotStated"/>.</value>
    public OrganizationKind Kind { get; init => field = NamedValue.Require(value, "Organization.Kind"); }

    /// <summary>Gets the body that owns it (учредитель).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Organization? Founder { get; init; }

    /// <summary>Gets the municipality it works in.</summary>
    /// <value>The default is <see langword="null"/>: not stated, or an organization of a whole region.</value>
    public Municipality? Municipality { get; init; }

    /// <summary>Gets the taxpayer number (ИНН).</summary>
    /// <value>The default is <see langword="null"/>: not stated. An organization has ten digits.</value>
    public Inn? Inn
    {
        get;
        init => field = value is not { } inn || inn.IsOfOrganization ? value
            : throw new ArgumentException($"Organization.Inn is “{inn}”, which is not the number of an organization: that has ten digits.", nameof(Inn));
    }

    /// <summary>Gets the registration number (ОГРН).</summary>
    /// <value>The default is <see langword="null"/>: not stated. An organization has thirteen digits.</value>
    public Ogrn? Ogrn
    {
        get;
        init => field = value is not { } ogrn || ogrn.IsOfOrganization ? value
            : throw new ArgumentException($"Organization.Ogrn is “{ogrn}”, which is not the number of an organization: that has thirteen digits.", nameof(Ogrn));
    }

    /// <summary>Gets what makes two records the same organization: «ОГРН 1022600000000», else «ИНН …», else the name without regard to case and spacing.</summary>
    /// <remarks>One organization that is given once with its ОГРН and once without counts as two.</remarks>
    public string Identity => Ogrn is { } ogrn ? $"ОГРН {ogrn}" : Inn is { } inn ? $"ИНН {inn}" : NameKey.Of(Name);

    /// <summary>Answers whether both records are of one organization: their <see cref="Identity"/> is the same.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsSameAs(Organization other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Identity == other.Identity;
    }

    /// <summary>Answers the name in the nominative.</summary>
    public override string ToString() => Name.Nominative;
}
