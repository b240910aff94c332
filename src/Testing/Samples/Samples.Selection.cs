using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Testing;

// How the school was chosen: its application, the sheets of three experts, the vote.
public static partial class Samples
{
    private const string Round = "Отбор 2025 года";
    private const string Theme = "Школьная лаборатория данных";

    /// <summary>Gets the application «З-2025-07» of March 2025, registered and in full: every document that <see cref="Profile"/> asks for.</summary>
    public static Application Application => Selection.Application;

    /// <summary>Gets the panel of three experts without conflicts: 60, 64 and 73 of 78 points by <see cref="SampleRubrics.Municipal"/>.</summary>
    public static ExpertPanel Panel => Selection.Panel;

    /// <summary>Gets the council of seven, six of whom have a vote.</summary>
    public static Council Council => Selection.Council;

    /// <summary>Gets the sitting of 22 April 2025: five voters present, item 2 recommends the status by four votes and one abstention.</summary>
    public static CouncilSitting Sitting => Selection.Sitting;

    private static class Selection
    {
        private static readonly LocalDate SubmittedOn = new(2025, 3, 14);

        public static Application Application { get; } = new()
        {
            Id = "З-2025-07",
            Applicant = School,
            Registration = new() { Number = "7", RegisteredAt = SubmittedOn.PlusDays(3) + new LocalTime(9, 30) },
            Versions =
            [
                new()
                {
                    Number = 1,
                    SubmittedAt = SubmittedOn + new LocalTime(16, 10),
                    Theme = Theme,
                    RequestedKind = PlatformKind.InnovationPlatform,
                    RequestedLevel = RecognitionLevel.Municipal,
                    RequestedTerm = new DateInterval(new LocalDate(2025, 9, 1), new LocalDate(2028, 8, 31)),
                    Passport = new() { Goal = "Научить школьников работать с открытыми данными города.", Responsible = Head, ScientificSupervisor = Supervisor },
                    Documents =
                    [
                        new() { Kind = ApplicationDocumentKind.Application, Date = SubmittedOn, SignedBy = [DocumentSigner.Head], Copies = [Copy(CopyFormat.Docx), Copy(CopyFormat.Pdf)] },
                        new() { Kind = ApplicationDocumentKind.Project, Date = SubmittedOn, SignedBy = [DocumentSigner.Founder], Copies = [Copy(CopyFormat.Docx)] },
                        new() { Kind = ApplicationDocumentKind.CalendarPlan, Date = SubmittedOn, Copies = [Copy(CopyFormat.Docx)] },
                        new() { Kind = ApplicationDocumentKind.MeansOfControl, Date = SubmittedOn, Copies = [Copy(CopyFormat.Docx)] },
                        new() { Kind = ApplicationDocumentKind.CollegialExtract, Date = SubmittedOn.PlusDays(-4), Copies = [Copy(CopyFormat.Pdf)] },
                    ],
                },
            ],
        };

        public static ExpertPanel Panel { get; } = PanelOf([[2, 2, 2, 3, 2, 3, 2, 2], [3, 2, 3, 2, 3, 2, 3, 2], [3, 3, 2, 3, 3, 3, 3, 2]]);

        public static Council Council { get; } = new()
        {
            Name = NounPhrase.Of("экспертный совет").WithGender(GrammaticalGender.Masculine).With(GrammaticalCase.Genitive, "экспертного совета"),
            Kind = CouncilKind.Expert,
            Authority = Authority,
            Members =
            [
                Member(1, "Кузнецов", "Андрей", "Викторович", GrammaticalGender.Masculine, CouncilRole.Chair), Member(2, "Белова", "Анна", "Сергеевна", GrammaticalGender.Feminine, CouncilRole.Secretary, isNonVoting: true),
                Member(3, "Орлов", "Пётр", "Ильич", GrammaticalGender.Masculine, CouncilRole.Deputy), Member(4, "Смирнова", "Ольга", "Николаевна", GrammaticalGender.Feminine),
                Member(5, "Хасанова", "Айгуль", "Маратовна", GrammaticalGender.Feminine), Member(6, "Ким", "Лев", "Андреевич", GrammaticalGender.Masculine), Member(7, "Зайцева", "Юлия", "Павловна", GrammaticalGender.Feminine),
            ],
        };

        public static CouncilSitting Sitting { get; } = new()
        {
            Council = Council,
            ProtocolNumber = "3",
            HeldOn = new LocalDate(2025, 4, 22),
            Place = "г. Озёрск-на-Волге",
            Form = SittingForm.InPerson,
            Present = ["Ч-1", "Ч-2", "Ч-4", "Ч-5", "Ч-6", "Ч-7"],
            Items =
            [
                new() { Number = 1, Question = "О ходе отбора", Heard = ["Белову А.С. о поступивших заявках."], Decision = CouncilDecisionKind.TakeNote },
                new()
                {
                    Number = 2,
                    Question = "О присвоении статуса",
                    SubjectKey = Application.Id.Value,
                    Decided = ["Рекомендовать присвоить МБОУ СШ № 12 статус муниципальной инновационной площадки."],
                    Decision = CouncilDecisionKind.Recognize,
                    Votes = new() { For = 4, Abstained = 1 },
                },
            ],
            SignedBy = ["Ч-1", "Ч-2"],
        };

        private static ElectronicCopy Copy(CopyFormat format) => new() { Format = format };

        private static CouncilMember Member(int number, string surname, string given, string patronymic, GrammaticalGender gender, CouncilRole role = CouncilRole.Member, bool isNonVoting = false) => new()
        {
            Id = Key("Ч", number),
            Person = new() { Name = People.PersonName.Of(surname, given, patronymic).WithGender(gender) },
            Role = role,
            IsNonVoting = isNonVoting,
        };

        private static ExpertPanel PanelOf(int[][] points)
        {
            Id<Expert>[] experts = [.. Enumerable.Range(1, points.Length).Select(number => Id<Expert>.Of(Key("Э", number)))];
            return new()
            {
                Subject = Application.Id,
                Round = Round,
                Rubric = SampleRubrics.Municipal,
                Experts = [.. experts],
                Statements = [.. experts.Select(expert => new ConflictStatement { Expert = expert, Round = Round, StatedOn = new LocalDate(2025, 3, 20) })],
                DueOn = new LocalDate(2025, 4, 4),
                Sheets =
                [
                    .. experts.Select((expert, i) => new ExpertSheet
                    {
                        Id = Key("Л", i + 1),
                        Expert = expert,
                        Subject = Application.Id,
                        Rubric = SampleRubrics.Municipal,
                        Marks = [.. SampleRubrics.Municipal.Criteria.Zip(points[i], (criterion, point) => CriterionMark.Of(criterion.Id, point, "Обосновано в тексте проекта и подтверждено планом."))],
                        Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
                        SignedOn = new LocalDate(2025, 4, 1).PlusDays(i),
                    }),
                ],
            };
        }

        private static string Key(string prefix, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}-{number}");
    }
}
