using InnovationDomain.Events;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;

namespace InnovationDomain.Tests.Identity;

public sealed class IdTests
{
    [Fact]
    public void Keys_of_equal_characters_are_equal_and_ordered_by_them()
    {
        Id<Organization> id = "ГИП-7";
        Assert.Equal(Id<Organization>.Of("ГИП-7"), id);
        Assert.True(Id<Organization>.Of("ГИП-10") < id);
        Assert.True(default(Id<Organization>) < id);
    }

    [Fact]
    public void The_default_is_no_key()
    {
        Assert.True(default(Id<Organization>).IsNone);
        Assert.Equal("", default(Id<Organization>).ToString());
    }

    [Theory]
    [InlineData(" 7", "Id<Festival> is “ 7”, with white space at an end, which nobody sees when two keys differ. Trim it. (Parameter 'value')")]
    [InlineData("", "Id<Festival> is blank. Give the text that the document must show, or leave the property out where it is optional. (Parameter 'Id<Festival>')")]
    public void What_no_key_may_be(string value, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Id<Festival>.Of(value)).Message);
}
