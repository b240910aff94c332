using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;
using NodaTime;
using static InnovationDomain.Tests.Platforms.Samples;

namespace InnovationDomain.Tests.Platforms;

/// <summary>Which statuses exclude each other, and which must come first.</summary>
public sealed class StatusPolicyTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    private static readonly KindExclusivity Exclusivity = new() { Basis = LegalReference.To(RegulationProfiles.SaintPetersburg.Act) };

    private static readonly StatusLadder Ladder = new()
    {
        Basis = LegalReference.To(RegulationProfiles.SaintPetersburgResourceCenters.Act),
        Steps =
        [
            new() { Kind = PlatformKind.ResourceCenter, PriorKinds = [PlatformKind.ExperimentalSite, PlatformKind.InnovationLaboratory], RequiresFinishedProduct = true },
        ],
    };

    private static readonly OrganizationGroup Community = new() { Name = "сообщество «Точка опоры»", Members = [School(1), School(2)], Coordinator = School(1) };

    private static readonly PlatformRegister Register = new()
    {
        Platforms =
        [
            Platform("site", School(1), PlatformKind.ExperimentalSite, RecognitionLevel.Regional, Grant(new(2022, 9, 1), new(2025, 8, 31))),
            Platform("community", Community, PlatformKind.InnovationNetworkCommunity, RecognitionLevel.Municipal, Grant(new(2023, 9, 1))),
            Platform("past", School(3), PlatformKind.InnovationLaboratory, RecognitionLevel.Regional, Grant(new(2018, 9, 1), new(2021, 8, 31))),
            Platform("refused", School(4), PlatformKind.InnovationLaboratory, RecognitionLevel.Regional, Event(PlatformTrigger.Submission, new(2021, 1, 1)), Event(PlatformTrigger.Registration, new(2021, 1, 2)), Event(PlatformTrigger.Refusal, new(2021, 1, 3))),
        ],
    };

    [Fact]
    public void Another_kind_at_the_same_level_conflicts_since_it_was_given()
    {
        StatusConflict conflict = Assert.Single(Conflicts(School(1), PlatformKind.ResourceCenter, RecognitionLevel.Regional));
        Assert.Equal(("site", new LocalDate(2022, 9, 1), School(1).Identity), (conflict.Platform.Id.Value, conflict.Since, conflict.Member.Identity));
    }

    [Fact]
    public void The_same_kind_or_another_level_does_not_conflict()
    {
        Assert.Empty(Conflicts(School(1), PlatformKind.ExperimentalSite, RecognitionLevel.Regional));
        Assert.Empty(Conflicts(School(1), PlatformKind.ResourceCenter, RecognitionLevel.Federal));
    }

    [Fact]
    public void What_is_over_or_was_refused_does_not_conflict()
    {
        Assert.Empty(Conflicts(School(3), PlatformKind.ResourceCenter, RecognitionLevel.Regional));
        Assert.Empty(Conflicts(School(4), PlatformKind.ResourceCenter, RecognitionLevel.Regional));
    }

    [Fact]
    public void A_member_holds_what_its_group_holds_and_a_group_what_its_members_hold()
    {
        Assert.Equal(["community"], Conflicts(School(2), PlatformKind.SupportSite, RecognitionLevel.Municipal).Select(conflict => conflict.Platform.Id.Value));
        Assert.Equal(["site"], Conflicts(Community, PlatformKind.ResourceCenter, RecognitionLevel.Regional).Select(conflict => conflict.Platform.Id.Value));
    }

    [Fact]
    public void Kinds_and_levels_that_the_act_does_not_name_are_free()
    {
        var narrow = new KindExclusivity { Basis = Exclusivity.Basis, Levels = [RecognitionLevel.Regional], Kinds = [PlatformKind.ResourceCenter, PlatformKind.InnovationLaboratory] };
        Assert.Empty(narrow.Conflicts(School(1), PlatformKind.ResourceCenter, RecognitionLevel.Regional, Day, Register));
        Assert.Empty(narrow.Conflicts(School(2), PlatformKind.ResourceCenter, RecognitionLevel.Municipal, Day, Register));
    }

    [Fact]
    public void Work_as_an_earlier_kind_and_a_finished_product_open_the_ladder()
    {
        StatusLadderOutcome outcome = Ladder.Judge(School(3), PlatformKind.ResourceCenter, Day, Register, [Product(new(2021, 6, 1)), Product(null, "2")]);
        Assert.True(outcome.IsMet);
        Assert.Equal(["past"], outcome.PriorPlatforms.Select(platform => platform.Id.Value));
        Assert.Equal(["1"], outcome.FinishedProducts.Select(product => product.Id.Value));
    }

    [Fact]
    public void A_product_that_is_finished_later_and_an_application_that_was_refused_do_not()
    {
        StatusLadderOutcome outcome = Ladder.Judge(School(4), PlatformKind.ResourceCenter, Day, Register, [Product(Day.PlusDays(1))]);
        Assert.Equal((true, true, false), (outcome.LacksPriorStatus, outcome.LacksFinishedProduct, outcome.IsMet));
    }

    [Fact]
    public void The_past_of_a_member_counts_for_its_group() =>
        Assert.Equal(["site"], Ladder.Judge(Community, PlatformKind.ResourceCenter, Day, Register).PriorPlatforms.Select(platform => platform.Id.Value));

    [Fact]
    public void A_platform_that_has_not_begun_to_work_does_not_count_yet() =>
        Assert.True(Ladder.Judge(School(1), PlatformKind.ResourceCenter, new(2022, 9, 1), Register).LacksPriorStatus);

    [Fact]
    public void A_kind_without_a_step_is_open_to_all() =>
        Assert.True(Ladder.Judge(School(5), PlatformKind.PilotSite, Day, Register) is { IsMet: true, Step: null });

    [Fact]
    public void A_ladder_with_two_steps_for_one_kind_is_refused() => Assert.Equal(
        "StatusLadder.Steps[1] has the kind «PilotSite» of StatusLadder.Steps[0]. Give each its own. (Parameter 'StatusLadder.Steps')",
        Assert.Throws<ArgumentException>(() => new StatusLadder { Basis = Ladder.Basis, Steps = [new() { Kind = PlatformKind.PilotSite }, new() { Kind = PlatformKind.PilotSite }] }).Message);

    [Fact]
    public void A_kind_or_a_level_without_a_name_is_no_question()
    {
        Assert.Equal("kind is not one of the named values of PlatformKind. Take one of these.", Message(() => Ladder.Judge(School(5), (PlatformKind)99, Day, Register)));
        Assert.Equal("kind is not one of the named values of PlatformKind. Take one of these.", Message(() => Conflicts(School(5), (PlatformKind)99, RecognitionLevel.Regional)));
        Assert.Equal("level is not one of the named values of RecognitionLevel. Take one of these.", Message(() => Conflicts(School(5), PlatformKind.PilotSite, default)));
        static string Message(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(() => { _ = ask(); }).Message.Split(" (Parameter")[0];
    }

    private static ImmutableArray<StatusConflict> Conflicts(Holder holder, PlatformKind kind, RecognitionLevel level) =>
        Exclusivity.Conflicts(holder, kind, level, Day, Register);

    private static InnovationProduct Product(LocalDate? finishedOn, string id = "1") => new() { Id = id, Name = "методика", FinishedOn = finishedOn };
}
