using System.Globalization;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Json;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

// The library's answers know no culture; only what this program prints does.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// The rules come from a regulation: here the sample; each value has its clause and says how sure it is.
RegulationProfile profile = RegulationProfiles.SampleMunicipal;
var today = new LocalDate(2026, 4, 20);

// 1. An application arrives in the window of the school year.
var school = new Organization { Name = "МБОУ «Средняя школа № 5»", Kind = OrganizationKind.GeneralSchool };
var application = new Application
{
    Id = "2026-015",
    Applicant = school,
    Registration = new() { Number = "15", RegisteredAt = new LocalDateTime(2026, 3, 16, 9, 30) },
    Versions =
    [
        new()
        {
            Number = 1,
            SubmittedAt = new LocalDateTime(2026, 3, 13, 16, 10),
            Theme = "Школьная лаборатория данных",
            RequestedKind = PlatformKind.InnovationPlatform,
            RequestedLevel = RecognitionLevel.Municipal,
            RequestedTerm = new DateInterval(new LocalDate(2026, 9, 1), new LocalDate(2029, 8, 31)),
            Documents = [new() { Kind = ApplicationDocumentKind.Application, Date = new LocalDate(2026, 3, 12), SignedBy = [DocumentSigner.Head], Copies = [new() { Format = CopyFormat.Docx }] }],
        },
    ],
};
ApplicationWindow window = profile.ApplicationWindow!.At(today)!.Value.OfSchoolYear(2025);
Console.WriteLine($"Submitted: {window.Locate(application.FirstSubmittedAt).Place}");
FormalCheck check = FormalCheck.Of(application.Current, profile.ApplicationDocuments!.At(today)!.Value);
Console.WriteLine($"Shortcomings: {check.Shortcomings.Length}, the first: {check.Shortcomings[0].Russian}");

// 2. Three experts mark it by the rubric; the conclusion is exact and says what is missing.
ExpertRubric rubric = profile.Rubric!.At(today)!.Value;
Id<Expert>[] experts = ["Э-1", "Э-2", "Э-3"];
int[][] marks = [[3, 2, 3, 2, 2, 1, 3, 2], [2, 2, 2, 3, 2, 2, 2, 2], [3, 3, 2, 2, 3, 2, 2, 1]];
var panel = new ExpertPanel
{
    Subject = application.Id,
    Round = "весна 2026",
    Rubric = rubric,
    Experts = [.. experts],
    Statements = [.. experts.Select(expert => new ConflictStatement { Expert = expert, Round = "весна 2026", StatedOn = new LocalDate(2026, 3, 20) })],
    Sheets =
    [
        .. experts.Zip(marks, (expert, points) => new ExpertSheet
        {
            Id = $"Лист {expert}",
            Expert = expert,
            Subject = application.Id,
            Rubric = rubric,
            Marks = [.. rubric.Criteria.Zip(points, (criterion, point) => CriterionMark.Of(criterion.Id, point, "Обосновано в тексте проекта и подтверждено планом."))],
            Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
            SignedOn = new LocalDate(2026, 4, 3),
        }),
    ],
};
ConsolidatedConclusion conclusion = ConsolidatedConclusion.Of(panel, profile.Expertise!.At(today)!.Value);
Console.WriteLine($"Conclusion: {conclusion.Outcome}, {conclusion.ShownScore} of {conclusion.MaxScore}");

// 3. The council votes; quorum and majority are counted by the rules of the regulation.
CouncilMember[] members = [.. Enumerable.Range(1, 7).Select(i => new CouncilMember
{
    Id = $"Ч-{i}",
    Person = new Person { Name = PersonName.OfInitials($"Участник{i}", "А.А.") },
    Role = i == 1 ? CouncilRole.Chair : i == 2 ? CouncilRole.Secretary : CouncilRole.Member,
})];
var sitting = new CouncilSitting
{
    Council = new() { Name = "экспертный совет", Kind = CouncilKind.Expert, Members = [.. members] },
    ProtocolNumber = "3",
    HeldOn = today,
    Present = [.. members.Take(5).Select(member => member.Id)],
    Items = [new() { Number = 2, Question = "О присвоении статуса", SubjectKey = application.Id.Value, Decision = CouncilDecisionKind.Recognize, Votes = new() { For = 4, Against = 0, Abstained = 1 } }],
    SignedBy = [members[0].Id, members[1].Id],
};
VoteOutcome vote = sitting.Vote(2, profile.Voting!.At(today)!.Value);
Console.WriteLine($"Council: {vote.Result}, {vote.Votes.For} of {vote.Base}, at least {vote.Required}; quorum {vote.Quorum.Present} of {vote.Quorum.Members}");

// 4. The order grants the status; the platform keeps the whole chain of documents.
InnovationPlatform platform = new InnovationPlatform
{
    Id = "МИП-7",
    Kind = PlatformKind.InnovationPlatform,
    Level = RecognitionLevel.Municipal,
    Holder = school,
    Theme = application.Theme,
}.Record(new StatusEvent
{
    Trigger = PlatformTrigger.Grant,
    EffectiveOn = new LocalDate(2026, 5, 12),
    TermStart = new LocalDate(2026, 9, 1),
    TermEnd = new LocalDate(2029, 8, 31),
    Chain = new()
    {
        Application = DocumentReference.Of(RecordKind.Application, new LocalDate(2026, 3, 16), "15"),
        ProtocolItem = sitting.ReferenceTo(2),
        OrderPoint = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 5, 12), "112-од", "1"),
        RegisterRow = DocumentReference.Of(RecordKind.Register, new LocalDate(2026, 5, 12), "1", "7"),
    },
});
foreach (LocalDate day in new LocalDate[] { new(2026, 6, 1), new(2026, 9, 1), new(2029, 9, 1) })
{
    Console.WriteLine($"On {day:uuuu-MM-dd}: {platform.StandingOn(day).Status.Term()}");
}

// 5. Terms are counted by the production calendar, and explain themselves.
CountedTerm publication = profile.PublicationTerm!.At(today)!.Value.Count(new LocalDate(2026, 5, 12), ProductionCalendar.Russia);
Console.WriteLine($"To be published by {publication.DueOn:uuuu-MM-dd}");

// 6. Everything is data: written as JSON, read back, refused with its place when it is wrong.
var register = new PlatformRegister { Platforms = [platform] };
PlatformRegister same = DomainJson.Read<PlatformRegister>(DomainJson.Write(register));
Console.WriteLine($"In the register on 1 September: {same.AsOf(new LocalDate(2026, 9, 1))[0].Platform.StatusName} «{same.Platforms[0].Theme}»");
