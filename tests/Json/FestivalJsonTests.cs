using InnovationDomain.Events;
using InnovationDomain.Tests.Support.Generation;
using Quickstart;

namespace InnovationDomain.Json.Tests;

public sealed class FestivalJsonTests
{
    [Fact]
    public void The_real_festival_reads_as_its_approved_text() =>
        Approved.Matches("tests/Json/Festival.approved.json", DomainJson.Write(PyatigorskFestival.Facts));

    [Property(Arbitrary = [typeof(Festivals)])]
    public void A_festival_comes_back_as_it_was(Festival festival)
    {
        string json = DomainJson.Write(festival);
        Assert.Equal(json, DomainJson.Write(DomainJson.Read<Festival>(json)));
    }
}
