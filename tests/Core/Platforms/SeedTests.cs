using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Records;

namespace InnovationDomain.Tests.Platforms;

/// <summary>What the real texts say of platforms, as far as they say it.</summary>
public sealed class SeedTests
{
    // Пятигорск: programmes that are to open on 1 September 2021 are in expertise in spring.
    [Fact]
    public void A_city_platform_that_is_to_open_in_autumn_is_in_expertise_in_spring()
    {
        InnovationPlatform platform = new()
        {
            Id = "ГИП-12",
            Kind = PlatformKind.InnovationPlatform,
            Level = RecognitionLevel.City,
            Holder = Samples.School(12),
            ScientificSupervisor = new() { Name = PersonName.Of("Иванова", "Мария"), Position = "доцент" },
            RecognizedBy = new Organization { Name = "МУ «Управление образования администрации г. Пятигорска»" },
            History =
            [
                Samples.Event(PlatformTrigger.Submission, new(2021, 3, 1)),
                Samples.Event(PlatformTrigger.Registration, new(2021, 3, 2)),
                Samples.Event(PlatformTrigger.Admission, new(2021, 3, 10)),
                Samples.Event(PlatformTrigger.ExpertiseCompletion, new(2021, 5, 10)),
                Samples.Event(PlatformTrigger.CouncilReview, new(2021, 5, 20)),
                Samples.Grant(new(2021, 6, 1), new(2024, 8, 31), new(2021, 9, 1), new() { ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new(2021, 5, 20), "3", "2"), OrderPoint = DocumentReference.Of(RecordKind.Order, new(2021, 6, 1), "410", "1") }),
            ],
        };

        Assert.Equal("городская инновационная площадка", platform.StatusName.Nominative);
        Assert.Equal(PlatformStatus.UnderExpertise, platform.StandingOn(new(2021, 4, 22)).Status);
        Assert.Equal(PlatformStatus.Active, platform.StandingOn(new(2021, 9, 1)).Status);
    }

    // Чебоксары: a register that names holders and nothing else; kindergartens and schools work in one project of the city.
    [Fact]
    public void A_register_that_names_holders_only_is_a_register()
    {
        var register = new PlatformRegister
        {
            Platforms = [.. Enumerable.Range(1, 3).Select(i => new InnovationPlatform
            {
                Id = $"МИП-{i}",
                Kind = PlatformKind.InnovationPlatform,
                Level = RecognitionLevel.Municipal,
                Holder = Samples.School(i),
                Project = "Город — среда развития образования",
                History = [Samples.Grant(new(2021, 1, 1))],
            })],
        };

        Assert.Equal(3, register.AsOf(new(2023, 12, 21)).Length);
        Assert.All(register.AsOf(new(2023, 12, 21)), row => Assert.Null(row.Standing.TermEnd));
        Assert.All(register.Platforms, platform => Assert.Same(DecisionChain.Open, platform.History[0].Chain));
    }
}
