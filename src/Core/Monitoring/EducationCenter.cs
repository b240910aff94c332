using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.People;

namespace InnovationDomain.Monitoring;

/// <summary>A centre «Точка роста», a «Кванториум» or an IT-куб (центр): no legal entity, but a part of a school.</summary>
public sealed class EducationCenter
{
    /// <summary>Gets the key by which the user's system knows it.</summary>
    public required Id<EducationCenter> Id { get; init => field = Id<EducationCenter>.Require(value, "EducationCenter.Id"); }

    /// <summary>Gets the kind.</summary>
    public required CenterKind Kind
    {
        get;
        init
        {
            field = NamedValue.Require(value, "EducationCenter.Kind");
            RequireProfileOfKind();
        }
    }

    /// <summary>Gets the profile.</summary>
    /// <value>Only of a centre «Точка роста». The default is <see cref="CenterProfile.NotStated"/>.</value>
    public CenterProfile Profile
    {
        get;
        init
        {
            field = NamedValue.Require(value, "EducationCenter.Profile");
            RequireProfileOfKind();
        }
    }

    /// <summary>Gets the school on whose base it works.</summary>
    public required Organization School
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(School));
            RequireOtherPartners();
        }
    }

    /// <summary>Gets the municipality in whose totals it counts.</summary>
    public required Municipality Municipality { get; init => field = value ?? throw new ArgumentNullException(nameof(Municipality)); }

    /// <summary>Gets the year it was opened.</summary>
    /// <value>1000 to 9999. The default is <see langword="null"/>: not stated.</value>
    public int? OpenedIn
    {
        get;
        init => field = value is null or (>= 1000 and <= 9999) ? value
            : throw new ArgumentOutOfRangeException(nameof(OpenedIn), value, "EducationCenter.OpenedIn does not have four digits. Give the full year, such as 2021, or leave it out.");
    }

    /// <summary>Gets whether the school is a малокомплектная one, for which tables of minima have a row of their own.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsSmallRuralSchool { get; init; }

    /// <summary>Gets the schools that use the centre too (школы-партнёры).</summary>
    /// <value>Each once (see <see cref="Organization.Identity"/>), and not the school itself. The default is none.</value>
    public ImmutableArray<Organization> PartnerSchools
    {
        get;
        init
        {
            field = GivenList.Distinct(GivenList.Complete(value, "EducationCenter.PartnerSchools"), partner => partner.Identity, "EducationCenter.PartnerSchools", "identity");
            RequireOtherPartners();
        }
    } = [];

    /// <summary>Gets the head (руководитель, куратор центра).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Person? Head { get; init; }

    /// <summary>Answers the key.</summary>
    public override string ToString() => Id.ToString();

    // Whichever of the two is set last is checked against the other.
    private void RequireOtherPartners()
    {
        if (School is { } school && PartnerSchools.Any(school.IsSameAs))
        {
            throw new ArgumentException($"EducationCenter.PartnerSchools holds «{school}», on whose base the centre works. Leave it out of the partners.", nameof(PartnerSchools));
        }
    }

    // Whichever of the two is set last is checked against the other.
    private void RequireProfileOfKind()
    {
        if (Kind is not (0 or CenterKind.GrowthPoint) && Profile != CenterProfile.NotStated)
        {
            throw new ArgumentException($"EducationCenter.Profile is {Profile}, and only a centre «Точка роста» has a profile: the kind is {Kind}. Leave the profile out.", nameof(Profile));
        }
    }
}
