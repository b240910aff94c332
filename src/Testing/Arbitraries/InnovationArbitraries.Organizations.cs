using FsCheck;
using InnovationDomain.Organizations;

namespace InnovationDomain.Testing;

// Organizations whose numbers have right control digits.
public static partial class InnovationArbitraries
{
    /// <summary>ИНН of organizations and of persons.</summary>
    public static Arbitrary<Inn> Inns() => Values.Plausible<Inn>();

    /// <summary>ОГРН of organizations, ОГРНИП of sole traders.</summary>
    public static Arbitrary<Ogrn> Ogrns() => Values.Plausible<Ogrn>();

    /// <summary>ОКТМО of municipalities and of settlements.</summary>
    public static Arbitrary<Oktmo> Oktmos() => Values.Plausible<Oktmo>();

    /// <summary>Regions by their names, some with ОКТМО.</summary>
    public static Arbitrary<Region> Regions() => Values.Plausible<Region>();

    /// <summary>Towns and districts, some with their region and ОКТМО.</summary>
    public static Arbitrary<Municipality> Municipalities() => Values.Plausible<Municipality>();

    /// <summary>Schools, kindergartens, colleges with full and short name, ИНН and ОГРН.</summary>
    public static Arbitrary<Organization> Organizations() => Values.Plausible<Organization>();

    /// <summary>Two organizations or more, each its own, often with a coordinator among them.</summary>
    public static Arbitrary<OrganizationGroup> OrganizationGroups() => Values.Plausible<OrganizationGroup>();

    /// <summary>An organization, in one of four cases a group; a group shrinks to one of its members.</summary>
    public static Arbitrary<Holder> Holders() => Values.Plausible<Holder>();
}
