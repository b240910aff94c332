using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>Subjects that are in order but for one thing or two, so that rules which ask one thing after another come to the last of them. They go beside those that the package draws.</summary>
internal static class CatalogueSubjects
{
    // Days from the first activity to the last.
    private const int Lessons = 1_400;

    private static readonly LocalDate First = new(2024, 9, 1);

    public static Arbitrary<T> Beside<T>(Gen<T> usual)
        where T : notnull
    {
        Arbitrary<T> drawn = InnovationArbitraries.Map.ArbFor<T>();
        Gen<T> extreme = InnovationArbitraries.Map.ArbFor<Extreme<T>>().Generator.Select(value => value.Value);
        return Arb.From(Gen.Frequency((4, usual), (4, drawn.Generator), (1, extreme)), drawn.Shrinker);
    }

    /// <summary>A team that works every month and an activity every few weeks, about half of them one-off, from 2024 to 2028, in two stages.</summary>
    public static Gen<InnovationProject> Projects { get; } =
        from members in Gen.Choose(1, 8)
        from unassigned in Gen.Choose(0, 2)
        from idle in Gen.Choose(0, 2)
        from trained in Gen.Choose(-1, 2)
        from step in Gen.Elements(15, 20, 59, 60, 61, 80)
        from oneOff in Gen.Choose(-1, 1)
        from gap in Gen.Elements(-1, 0, 0, 1)
        from outside in Gen.Elements(0, 0, 0, 1)
        from fruitless in Gen.Elements(0, 0, 0, 1)
        let pairs = Lessons / step / 2
        select new InnovationProject
        {
            Id = "П-1",
            Theme = "Школьная лаборатория данных",
            Objectives = [],
            Stages =
            [
                new() { Number = 1, Start = First, End = new LocalDate(2026, 8, 31), Results = ["команда обучена"] },
                new() { Number = 2, Start = new LocalDate(2026, 9, 1).PlusDays(gap), End = new LocalDate(2028, 8, 31).PlusDays(outside), Results = fruitless > 0 ? [] : ["сборник издан"] },
            ],
            Start = First,
            End = new LocalDate(2028, 8, 31),
            Team = [.. Enumerable.Range(0, members).Select(i => Member(i, isAssigned: i >= unassigned, isIdle: i < idle, trained < 0 ? null : i < trained))],
            Activities = [.. Every(step).Take(2 * pairs).Select((day, i) => new ProjectActivity { Title = "Занятие", DoneOn = day, Recurrence = i < pairs + oneOff ? ActivityRecurrence.OneOff : ActivityRecurrence.Systematic })],
        };

    /// <summary>A plan with a row every month, filled but for some columns, of a project of a year; now and then a quarter or a stage is left out.</summary>
    public static Gen<RoadmapCase> Roadmaps { get; } =
        from gaps in Gen.Choose(0, 7)
        from quarter in Gen.Elements(-1, -1, 1, 2)
        from stages in Gen.Elements(1, 1, 1, 2)
        select new RoadmapCase
        {
            Roadmap = new()
            {
                Id = "ДК-1",
                Project = "П-1",
                Revisions = [],
                Baseline = new()
                {
                    Rows =
                    [
                        .. Enumerable.Range(0, 12).Where(month => quarter < 0 || month < 1 + (quarter * 3) || month > 3 + (quarter * 3)).Select((month, i) => new RoadmapItem
                        {
                            Number = FormattableString.Invariant($"{i + 1}"),
                            Measure = "Провести семинар",
                            Due = RoadmapDue.On(First.PlusMonths(month).PlusDays(14)),
                            Responsible = "Иванова М.П.",
                            Result = i < gaps - 4 ? null : RoadmapResult.Of("сборник"),
                            Indicator = i < gaps ? default(Id<ProjectIndicator>?) : Id<ProjectIndicator>.Of("Пок-1"),
                            Stage = 1,
                        }),
                    ],
                },
            },
            Project = new()
            {
                Id = "П-1",
                Theme = "Школьная лаборатория данных",
                Objectives = [],
                Start = First,
                End = new LocalDate(2025, 8, 31),
                Stages = [.. Enumerable.Range(1, stages).Select(number => new ProjectStage { Number = number, Start = First.PlusMonths(6 * (number - 1)), End = First.PlusMonths(6 * number).PlusDays(-1) })],
            },
        };

    /// <summary>A platform whose status was extended to about five years once or twice, the last reports missed; or whose status ended some days after the notice.</summary>
    public static Gen<PlatformCase> Platforms { get; } =
        from isEnded in Gen.Elements(true, false)
        from days in Gen.Choose(-2, 2)
        from extensions in Gen.Elements(1, 1, 2)
        from notice in Gen.Choose(10, 18)
        from missed in Gen.Choose(0, 3)
        let platform = isEnded ? Ended() : Extended(extensions, days)
        select new PlatformCase
        {
            Platform = platform,
            ReportConclusions = [.. Periods().Select(period => new ReportConclusion { Period = period.Days, DecidedOn = period.Days.End, Decision = CouncilDecisionKind.ApproveReport })],
            ReportDuties = [.. Periods().Take(4).Select((period, i) => Duty(platform, period, isMissed: i >= 4 - missed))],
            Termination = isEnded ? new() { ProposedOn = EndedOn.PlusDays(-30), NotifiedOn = EndedOn.PlusDays(-notice) } : new(),
        };

    private static LocalDate EndedOn => new(2024, 8, 20);

    private static IEnumerable<LocalDate> Every(int days) => Enumerable.Range(0, Lessons / days).Select(i => First.PlusDays(i * days));

    private static ProjectTeamMember Member(int number, bool isAssigned, bool isIdle, bool? isTrained) => new()
    {
        Person = new Person { Name = PersonName.Of($"Иванов{(char)('а' + number)}", "Анна", "Петровна") },
        Role = isAssigned ? ProjectRole.Developer : ProjectRole.NotStated,
        Tasks = [.. Enumerable.Range(0, 42).Select(month => new ProjectTask { Text = "разработать занятие", DoneOn = isIdle ? null : First.PlusMonths(month - 2) })],
        TrainedOn = isTrained switch { true => [.. Enumerable.Range(0, 5).Select(year => new LocalDate(2024 + year, 6, 1))], false => [new LocalDate(2015, 6, 1)], null => [] },
    };

    private static ImmutableArray<ReportingPeriod> Periods() => RegulationProfiles.SampleMunicipal.Reporting!.Versions[0].Value.PeriodsIn(new(new(2022, 9, 1), new(2025, 8, 31)));

    private static ReportDuty Duty(InnovationPlatform platform, ReportingPeriod period, bool isMissed) => new()
    {
        Platform = platform.Id,
        Period = period,
        Due = DueInstant.Of(period.Days.End, "Europe/Moscow"),
        SubmittedAt = isMissed ? null : period.Days.End.AtMidnight(),
    };

    private static InnovationPlatform Platform(LocalDate start, LocalDate end) => new InnovationPlatform
    {
        Id = "МИП-7",
        Kind = PlatformKind.InnovationPlatform,
        Level = RecognitionLevel.Municipal,
        Holder = new Organization { Name = "МБОУ «Средняя школа № 5»" },
    }.Record(new() { Trigger = PlatformTrigger.Grant, EffectiveOn = start, TermStart = start, TermEnd = end });

    private static InnovationPlatform Extended(int extensions, int days)
    {
        InnovationPlatform platform = Platform(new(2021, 9, 1), new(2024, 8, 31));
        return extensions == 1
            ? platform.Record(Extension(new(2024, 8, 20), new LocalDate(2026, 8, 31).PlusDays(days)))
            : platform.Record(Extension(new(2024, 8, 19), new(2025, 8, 31))).Record(Extension(new(2024, 8, 20), new LocalDate(2026, 8, 31).PlusDays(days)));
    }

    private static StatusEvent Extension(LocalDate on, LocalDate end) => new() { Trigger = PlatformTrigger.Extension, EffectiveOn = on, TermEnd = end };

    private static InnovationPlatform Ended() => Platform(new(2022, 9, 1), new(2027, 8, 31)).Record(new() { Trigger = PlatformTrigger.EarlyTermination, EffectiveOn = EndedOn, Ground = TerminationGround.BreachOfLaw });
}
