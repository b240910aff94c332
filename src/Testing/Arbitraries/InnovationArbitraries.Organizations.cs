using FsCheck;
using InnovationDomain.Organizations;

namespace InnovationDomain.Testing;

// Organizations whose numbers have right control digits.
public static partial class InnovationArbitraries
{
    /// <summary>ИНН of organizations and of persons.</summary>
    public static Arbitrary<Inn> Inns() => Plausible<Inn>();

    /// <summary>ОГРН of organizations, ОГРНИП of sole traders.</summary>
    public static Arbitrary<Ogrn> Ogrns() => Plausible<Ogrn>();

    /// <summary>ОКТМО of municipalities and of settlements.</summary>
    public static Arbitrary<Oktmo> Oktmos() => Plausible<Oktmo>();

    /// <summary>Regions by their names, some with ОКТМО.</summary>
    public static Arbitrary<Region> Regions() => Plausible<Region>();

    /// <summary>Towns and districts, some with their region and ОКТМО.</summary>
    public static Arbitrary<Municipality> Municipalities() => Plausible<Municipality>();

    /// <summary>Schools, kindergartens, colleges with full and short name, ИНН and ОГРН.</summary>
    public static Arbitrary<Organization> Organizations() => Plausible<Organization>();

    /// <summary>Two organizations or more, each its own, often with a coordinator among them.</summary>
    public static Arbitrary<OrganizationGroup> OrganizationGroups() => Plausible<OrganizationGroup>();

    /// <summary>An organization, in one of four cases a group; a group shrinks to one of its members.</summary>
    public static Arbitrary<Holder> Holders() => Plausible<Holder>();
}
