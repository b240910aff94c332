using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Records;
using NodaTime;
using static InnovationDomain.Tests.Platforms.Samples;

namespace InnovationDomain.Tests.Platforms;

/// <summary>What a history refuses, and in which words; what it tells.</summary>
public sealed class InnovationPlatformTests
{
    private static readonly LocalDate Autumn = new(2023, 9, 1);

    [Fact]
    public void Another_ground_of_a_termination_is_named()
    {
        Assert.Equal(
            "InnovationPlatform.History[1] is EarlyTermination 2024-02-01, on the ground Other without a StatusEvent.Reason. Give the ground in words. (Parameter 'InnovationPlatform.History')",
            Assert.Throws<ArgumentException>(() => Terminated(null)).Message);
        Assert.Equal(PlatformStatus.TerminatedEarly, Terminated("ликвидация организации").StandingOn(new(2024, 2, 1)).Status);
        static InnovationPlatform Terminated(string? reason) => Platform(history:
            [Grant(Autumn), new() { Trigger = PlatformTrigger.EarlyTermination, EffectiveOn = new(2024, 2, 1), Ground = TerminationGround.Other, Reason = reason }]);
    }

    [Fact]
    public void A_status_is_recognized_by_the_order_and_active_from_the_first_day_of_its_term()
    {
        InnovationPlatform platform = Platform(history: [Grant(new(2023, 5, 20), start: Autumn, end: new(2026, 8, 31))]);

        Assert.Equal(
            [PlatformStatus.Draft, PlatformStatus.Recognized, PlatformStatus.Recognized, PlatformStatus.Active, PlatformStatus.Active, PlatformStatus.Expired],
            new LocalDate[] { new(2023, 5, 19), new(2023, 5, 20), new(2023, 8, 31), Autumn, new(2026, 8, 31), new(2026, 9, 1) }.Select(day => platform.StandingOn(day).Status));
        Assert.Equal(new LocalDate(2023, 5, 20), platform.GrantedOn);
        Assert.Equal(Autumn, platform.WorksSince);
    }

    [Fact]
    public void A_belated_order_does_not_make_the_platform_work_before_it() =>
        Assert.Equal(new LocalDate(2023, 9, 15), Platform(history: [Grant(new(2023, 9, 15), start: Autumn)]).WorksSince);

    [Fact]
    public void An_extension_is_the_decision_in_force_and_keeps_the_row_until_a_new_list_names_one()
    {
        var row = DocumentReference.Of(RecordKind.Register, new(2023, 8, 28), "1", "7");
        StatusEvent extension = Extension(new(2024, 6, 20), new(2025, 8, 31));
        InnovationPlatform platform = Platform(history: [Grant(Autumn, new(2024, 8, 31), chain: new() { RegisterRow = row }), extension]);

        PlatformStanding standing = platform.StandingOn(new(2024, 9, 1));
        Assert.Equal((PlatformStatus.Active, Autumn, new LocalDate(2025, 8, 31)), (standing.Status, standing.TermStart, standing.TermEnd));
        Assert.Same(extension, standing.Decision);
        Assert.Equal(row, standing.RegisterRow);
    }

    [Fact]
    public void Recording_leaves_the_platform_as_it_was_and_keeps_all_that_it_says()
    {
        InnovationPlatform before = new()
        {
            Id = "РИП-5",
            Kind = PlatformKind.SupportSite,
            Level = RecognitionLevel.Regional,
            LevelAdjective = "краевой",
            Holder = School(5),
            Theme = "Школа открытий",
            Project = "П-5",
            ScientificSupervisor = new() { Name = PersonName.Of("Иванова", "Мария") },
            Curator = new() { Name = PersonName.Of("Петров", "Иван") },
            RecognizedBy = new() { Name = "министерство образования края" },
        };
        InnovationPlatform after = before.Record(Grant(Autumn));

        Assert.Empty(before.History);
        PropertyInfo[] facts = [.. typeof(InnovationPlatform).GetProperties().Where(property => property.CanWrite && property.Name != nameof(before.History))];
        Assert.All(facts, property => Assert.NotNull(property.GetValue(before)));
        Assert.All(facts, property => Assert.Equal(property.GetValue(before), property.GetValue(after)));
    }

    [Fact]
    public void An_event_that_the_state_does_not_allow() => Refused(
        () => Platform(history: [Grant(Autumn), Event(PlatformTrigger.Suspension, new(2024, 3, 1)), Extension(new(2024, 5, 1), new(2025, 8, 31))]),
        "InnovationPlatform.History[2] is Extension 2024-05-01, and the platform is Suspended since 2024-03-01. Allowed from there: Resumption, EarlyTermination. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void An_extension_after_the_term() => Refused(
        () => Platform(history: [Grant(Autumn, new(2024, 8, 31)), Extension(new(2024, 9, 1), new(2025, 8, 31))]),
        "InnovationPlatform.History[1] is Extension 2024-09-01, and the platform is Expired since 2024-09-01. Allowed from there: ReportSubmission, ReportAssessment, Completion. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void A_first_event_that_no_draft_allows() => Refused(
        () => Platform(history: Event(PlatformTrigger.Resumption, Autumn)),
        "InnovationPlatform.History[0] is Resumption 2023-09-01, and the platform is Draft. Allowed from there: Submission, Grant. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void An_event_after_the_archive() => Refused(
        () => Platform(history: [Grant(Autumn), Event(PlatformTrigger.EarlyTermination, Autumn), Event(PlatformTrigger.Archiving, Autumn), Grant(Autumn)]),
        "InnovationPlatform.History[3] is Grant 2023-09-01, and the platform is Archived since 2023-09-01. Allowed from there: nothing. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void Dates_that_go_back() => Refused(
        () => Platform(history: [Grant(Autumn), Event(PlatformTrigger.Suspension, new(2023, 8, 31))]),
        "InnovationPlatform.History[1] is Suspension 2023-08-31, before InnovationPlatform.History[0], Grant 2023-09-01. Give the events in the order of their dates. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void An_extension_without_a_new_end() => Refused(
        () => Platform(history: [Grant(Autumn), Event(PlatformTrigger.Extension, new(2024, 5, 1))]),
        "InnovationPlatform.History[1] is Extension 2024-05-01, without a StatusEvent.TermEnd. Give the new last day of the term. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void An_extension_to_the_same_day() => Refused(
        () => Platform(history: [Grant(Autumn, new(2024, 8, 31)), Extension(new(2024, 5, 1), new(2024, 8, 31))]),
        "InnovationPlatform.History[1] is Extension 2024-05-01, to 2024-08-31, and the term ends on 2024-08-31 already. Give a later day. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void A_completion_before_the_last_day() => Refused(
        () => Platform(history: [Grant(Autumn, new(2024, 8, 31)), Event(PlatformTrigger.Completion, new(2024, 8, 30))]),
        "InnovationPlatform.History[1] is Completion 2024-08-30, before the last day of the term, 2024-08-31. Give that day or a later one, or record an EarlyTermination. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void An_event_that_is_missing() => Refused(
        () => Platform(history: [Grant(Autumn), null!]),
        "InnovationPlatform.History[1] is null. Leave the item out. (Parameter 'InnovationPlatform.History')");

    [Fact]
    public void A_history_that_is_left_out_or_default_is_a_draft() =>
        Assert.Equal(PlatformStatus.Draft, new InnovationPlatform
        {
            Id = "1",
            Kind = PlatformKind.PilotSite,
            Level = RecognitionLevel.Municipal,
            Holder = School(1),
            History = default(ImmutableArray<StatusEvent>),
            Project = null,
        }.StandingOn(Autumn).Status);

    [Fact]
    public void A_day_that_is_not_set_has_no_answer() => Refused(
        () => Platform().StandingOn(default),
        "date is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'date')");

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
