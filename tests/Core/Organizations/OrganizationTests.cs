using InnovationDomain.Organizations;

namespace InnovationDomain.Tests.Organizations;

public sealed class OrganizationTests
{
    private static readonly Organization School = new() { Name = "МБОУ СОШ № 5", Kind = OrganizationKind.GeneralSchool };
    private static readonly Organization Lyceum = new() { Name = "МБОУ «Лицей № 15»" };

    [Fact]
    public void Running_text_takes_the_name_made_for_it_then_the_short_one_then_the_full_one()
    {
        Assert.Equal("МБОУ СОШ № 5", School.NameInText.Nominative);
        Assert.Equal("СОШ № 5", new Organization { Name = "МБОУ СОШ № 5", ShortName = "СОШ № 5" }.NameInText.Nominative);
        Assert.Equal("школа № 5", new Organization { Name = "МБОУ СОШ № 5", ShortName = "СОШ № 5", NameInText = "школа № 5" }.NameInText.Nominative);
    }

    [Fact]
    public void The_same_organization_is_told_by_its_registration_number_else_by_its_name()
    {
        var named = new Organization { Name = "мбоу  СОШ\u00A0№ 5" };
        var registered = new Organization { Name = "МБОУ СОШ № 5", Ogrn = Ogrn.Of("1027700132195") };
        var renamed = new Organization { Name = "МБОУ «Школа № 5»", Ogrn = Ogrn.Of("1027700132195") };
        Assert.True(School.IsSameAs(named));
        Assert.True(registered.IsSameAs(renamed));
        Assert.False(School.IsSameAs(registered));
    }

    [Fact]
    public void A_group_has_two_members_at_least_each_once() 
    {
        Refused("OrganizationGroup.Members has 1 member(s). A group has at least two: give them all, or use the organization itself. (Parameter 'Members')", () => new OrganizationGroup { Members = [School] });
        Refused(
            "OrganizationGroup.Members[1] has the identity «МБОУ СОШ № 5» of OrganizationGroup.Members[0]. Give each its own. (Parameter 'OrganizationGroup.Members')",
            () => new OrganizationGroup { Members = [School, School] });
    }

    [Fact]
    public void A_coordinator_is_a_member_whichever_is_given_first()
    {
        const string message = "OrganizationGroup.Coordinator is «МКУ ИМЦРО», which is not among the members. Add it to Members. (Parameter 'Coordinator')";
        var stranger = new Organization { Name = "МКУ ИМЦРО" };
        Refused(message, () => new OrganizationGroup { Members = [School, Lyceum], Coordinator = stranger });
        Refused(message, () => new OrganizationGroup { Coordinator = stranger, Members = [School, Lyceum] });
        Assert.Equal(Lyceum, new OrganizationGroup { Coordinator = Lyceum, Members = [School, Lyceum] }.Coordinator);
    }

    [Fact]
    public void A_holder_is_one_organization_or_a_group_as_a_whole()
    {
        Holder one = School;
        Holder group = new OrganizationGroup { Members = [School, Lyceum], Coordinator = Lyceum };
        Assert.Equal(School, one.Lead);
        Assert.Equal(Lyceum, group.Lead);
        Assert.True(group.Includes(School));
        Assert.False(one.Includes(Lyceum));
        Assert.Equal("МБОУ СОШ № 5, МБОУ «Лицей № 15»", group.ToString());
    }

    [Fact]
    public void Municipalities_of_one_name_in_two_regions_are_two()
    {
        var stavropol = new Region { Name = "Ставропольский край" };
        var amur = new Region { Name = "Амурская область" };
        Assert.NotEqual(
            new Municipality { Name = "Октябрьский район", Region = stavropol }.Identity,
            new Municipality { Name = "Октябрьский район", Region = amur }.Identity);
    }

    private static void Refused(string message, Func<object> make) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
