using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Testing;

// What the school does with its status: the platform, the project, the roadmap, a report, a festival.
public static partial class Samples
{
    /// <summary>Gets the platform «МИП-7»: granted on 12 May 2025 for 1 September 2025 to 31 August 2028, one report assessed.</summary>
    public static InnovationPlatform Platform => Work.Platform;

    /// <summary>Gets the register that holds <see cref="Platform"/> alone.</summary>
    public static PlatformRegister Register => Work.Register;

    /// <summary>Gets the project of three stages without gaps, one objective a stage.</summary>
    public static InnovationProject Project => Work.Project;

    /// <summary>Gets the roadmap of the project: four rows, one revision of 1 December 2025 that moves row 3, two facts.</summary>
    public static Roadmap Roadmap => Work.Roadmap;

    /// <summary>Gets the report for the first half of 2025/2026, submitted on 18 December 2025.</summary>
    public static PlatformReport Report => Work.Report;

    /// <summary>Gets the festival of 15 April 2026 with recommendations to two addressees.</summary>
    public static Festival Festival => Work.Festival;

    private static class Work
    {
        private static readonly LocalDate Start = new(2025, 9, 1);
        private static readonly LocalDate End = new(2028, 8, 31);

        public static InnovationProject Project { get; } = new()
        {
            Id = "ПР-7",
            Theme = Theme,
            Goal = "Научить школьников работать с открытыми данными города.",
            Start = Start,
            End = End,
            Objectives = [new() { Id = "Ц-1", Text = "подготовить педагогов" }, new() { Id = "Ц-2", Text = "открыть лабораторию" }, new() { Id = "Ц-3", Text = "передать опыт школам города" }],
            Stages =
            [
                new() { Number = 1, Name = "Подготовительный", Start = Start, End = new LocalDate(2026, 1, 31) },
                new() { Number = 2, Name = "Внедренческий", Start = new LocalDate(2026, 2, 1), End = new LocalDate(2027, 8, 31) },
                new() { Number = 3, Name = "Обобщающий", Start = new LocalDate(2027, 9, 1), End = End },
            ],
            Activities =
            [
                new() { Title = "Курсы для учителей", Form = "практикум", Objectives = ["Ц-1"], Stage = 1, PlannedOn = new LocalDate(2025, 10, 20) },
                new() { Title = "Городской хакатон", Form = "хакатон", Objectives = ["Ц-2", "Ц-3"], Stage = 2, PlannedOn = new LocalDate(2026, 4, 15) },
            ],
            Products = [new() { Id = "Т-1", Name = "Сборник задач по открытым данным", Kind = InnovationProductKind.Publication, Stage = 3 }],
            Team = [new() { Person = Head, Role = ProjectRole.Leader }, new() { Person = Supervisor, Role = ProjectRole.ScientificSupervisor }],
            Toolkit = new()
            {
                Indicators = [new() { Id = "ПП-1", Name = "Число учеников в лаборатории", Unit = "чел.", Baseline = 0, Target = 60, Readings = [new() { Date = new LocalDate(2025, 12, 15), Value = 22 }] }],
                Instruments = [new() { Id = "И-1", Name = "Журнал посещений", Indicators = ["ПП-1"], Stages = [1, 2, 3] }],
            },
        };

        public static Roadmap Roadmap { get; } = new Roadmap
        {
            Id = "ДК-7",
            Project = Project.Id,
            Title = "Дорожная карта проекта «Школьная лаборатория данных»",
            Approval = DocumentReference.Of(RecordKind.Order, new LocalDate(2025, 9, 5), "201-од"),
            Baseline = new()
            {
                Rows =
                [
                    new() { Number = "1", Measure = "Утвердить положение о рабочей группе", Responsible = "Иванова М.П.", Result = RoadmapResult.Of(RecordKind.Order), Due = RoadmapDue.On(new LocalDate(2025, 9, 15)), Stage = 1 },
                    new() { Number = "2", Measure = "Провести курсы для учителей", Result = "обучены 10 учителей", Due = RoadmapDue.In(new YearMonth(2025, 10)), Stage = 1 },
                    new() { Number = "3", Measure = "Открыть лабораторию", Responsible = "Иванова М.П.", Due = RoadmapDue.InQuarter(2025, 4), Stage = 2, Indicator = "ПП-1" },
                    new() { Number = "4", Measure = "Провести городской хакатон", Due = RoadmapDue.WithinSchoolYear(2025), Stage = 2 },
                ],
            },
            Revisions = [],
        }
            .Report(new() { Number = "1", ReportedOn = new LocalDate(2025, 9, 20), Status = RoadmapStatus.Done, DoneOn = new LocalDate(2025, 9, 12) })
            .Report(new() { Number = "2", ReportedOn = new LocalDate(2025, 11, 5), Status = RoadmapStatus.DoneLate, DoneOn = new LocalDate(2025, 11, 3), Reason = "болезнь преподавателя" })
            .Revise(new()
            {
                Number = 1,
                Basis = RevisionBasis.Order,
                Reference = DocumentReference.Of(RecordKind.Order, new LocalDate(2025, 12, 1), "260-од"),
                Date = new LocalDate(2025, 12, 1),
                Reason = "перенос поставки оборудования",
                Changes = [RoadmapChange.Move("3", RoadmapDue.InQuarter(2026, 1))],
            });

        public static InnovationPlatform Platform { get; } = new InnovationPlatform
        {
            Id = "МИП-7",
            Kind = PlatformKind.InnovationPlatform,
            Level = RecognitionLevel.Municipal,
            Holder = School,
            Theme = Theme,
            Project = Project.Id,
            ScientificSupervisor = Supervisor,
            RecognizedBy = Authority,
        }
            .Record(new()
            {
                Trigger = PlatformTrigger.Grant,
                EffectiveOn = new LocalDate(2025, 5, 12),
                TermStart = Start,
                TermEnd = End,
                Chain = new()
                {
                    Application = DocumentReference.Of(RecordKind.Application, new LocalDate(2025, 3, 17), "7"),
                    ProtocolItem = Sitting.ReferenceTo(2),
                    OrderPoint = DocumentReference.Of(RecordKind.Order, new LocalDate(2025, 5, 12), "112-од", "1"),
                    RegisterRow = DocumentReference.Of(RecordKind.Register, new LocalDate(2025, 5, 12), "1", "7"),
                },
            })
            .Record(new() { Trigger = PlatformTrigger.ReportSubmission, EffectiveOn = new LocalDate(2025, 12, 18) })
            .Record(new() { Trigger = PlatformTrigger.ReportAssessment, EffectiveOn = new LocalDate(2026, 1, 20) });

        public static PlatformRegister Register { get; } = new() { Platforms = [Platform] };

        public static PlatformReport Report { get; } = new()
        {
            Kind = ReportKind.HalfYear,
            Holder = School,
            Theme = Theme,
            Platform = Platform.Id,
            Period = new DateInterval(Start, new LocalDate(2025, 12, 31)),
            Term = new DateInterval(Start, End),
            Head = Head,
            Measures = ReportedMeasure.Of(Roadmap, new LocalDate(2025, 12, 18)),
            Conclusions = ["Подготовка закончена, поставка оборудования перенесена."],
            SubmittedAt = new LocalDate(2025, 12, 18) + new LocalTime(15, 40),
        };

        public static Festival Festival { get; } = new()
        {
            Name = "Город в цифрах",
            Designation = NounPhrase.Of("муниципальный фестиваль школьных проектов").WithGender(GrammaticalGender.Masculine)
                .With(GrammaticalCase.Genitive, "муниципального фестиваля школьных проектов").With(GrammaticalCase.Instrumental, "муниципальным фестивалем школьных проектов"),
            HeldOn = new LocalDate(2026, 4, 15),
            Place = "г. Озёрск-на-Волге",
            Organizers = [Authority, School],
            Participants = ["педагоги", "ученики 7–11 классов", "представители предприятий"],
            Objectives = ["представить проекты учеников", "обобщить опыт лаборатории"],
            Recommendations =
            [
                new() { Addressee = Authority, Items = [Recommendation.Of("распространить опыт лаборатории в школах города", new LocalDate(2026, 12, 1))] },
                new()
                {
                    Addressee = NounPhrase.Of("руководители школ").AsPlural().With(GrammaticalCase.Genitive, "руководителей школ").With(GrammaticalCase.Dative, "руководителям школ"),
                    Items = ["включить работу с данными в план внеурочной деятельности"],
                },
            ],
            Signatories = [new Official { Position = "начальник управления образования", Name = PersonName.Of("Орлов", "Пётр", "Ильич").WithGender(GrammaticalGender.Masculine) }],
        };
    }
}
