using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Evaluation;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation;
using NodaTime;
using static InnovationDomain.Tests.Applications.Rules.Candidacies;

namespace InnovationDomain.Tests.Applications.Rules;

/// <summary>ELG-01 to ELG-04 by the sample profile, on 3 March 2025.</summary>
public sealed class EligibilityRulesTests
{
    private static readonly ApplicantIsOfAnAllowedKind Kind = new();

    private static readonly NoStatusOfAnotherKindIsHeld Exclusive = new();

    private static readonly EarlierStatusAndProductAreThere Ladder = new();

    private static readonly GroupActsAsOne Group = new();

    [Theory]
    [InlineData(OrganizationKind.GeneralSchool, "Satisfied Foreign 0")]
    [InlineData(OrganizationKind.OtherInEducation, "Satisfied Foreign 0")]
    [InlineData(OrganizationKind.Enterprise, "Violated Foreign -1")]
    [InlineData(OrganizationKind.NotStated, "Indeterminate Unstated")]
    public void Who_may_apply(OrganizationKind kind, string brief) => Assert.Equal(brief, Judge(Kind, Of(School(1, kind))));

    [Fact]
    public void Every_member_of_a_group_counts_and_a_kind_that_is_known_decides()
    {
        var group = new OrganizationGroup { Members = [School(1), School(2, OrganizationKind.NotStated), School(3, OrganizationKind.ScientificInstitute)] };
        Examination examined = Kind.Examine(Of(group), Contexts.Sample);
        Assert.Equal("Violated Foreign -1", examined.Verdict.Brief());
        Assert.Equal(
            ["Application.Applicant.Members[1]: МБОУ «СОШ № 2»: тип не указан", "Application.Applicant.Members[2]: МБОУ «СОШ № 3»: научная организация"], examined.Lines());
        Assert.StartsWith(
            "ELG-01. Соискатель вправе подать заявку: нарушено (основание для отказа). Соискателей, чей тип порядком не допущен: 1, требуется не более 0; отклонение 1. Основание: статья 20 Федерального закона от 29 декабря 2012 г. № 273-ФЗ",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_regulation_that_names_no_kinds_leaves_it_open() =>
        Assert.Equal("Indeterminate AllowedApplicants", Kind.Evaluate(Of(School(1)), Contexts.With()).Brief());

    [Theory]
    [InlineData(2, "Satisfied Held 0")] // the term was over the day before
    [InlineData(3, "Violated Held -1")] // its last day
    [InlineData(4, "Violated Held -1")]
    public void A_status_of_another_kind_stands_in_the_way_to_its_last_day(int lastDay, string brief)
    {
        InnovationPlatform held = Platform(School(1), PlatformKind.ResourceCenter, new(2023, 9, 1), new(2025, 3, lastDay));
        Assert.Equal(brief, Judge(Exclusive, Of(School(1), register: [held])));
    }

    [Fact]
    public void Of_the_same_kind_of_another_level_or_of_somebody_else_it_does_not()
    {
        InnovationPlatform held = Platform(School(1), PlatformKind.ResourceCenter, new(2023, 9, 1), new(2026, 8, 31));
        Assert.Equal("Satisfied Held 0", Judge(Exclusive, Of(School(1), PlatformKind.ResourceCenter, register: [held])));
        Assert.Equal("Satisfied Held 0", Judge(Exclusive, Of(School(2), register: [held])));
        Assert.Equal("NotApplicable Free", Judge(Exclusive, Of(School(1), level: RecognitionLevel.Regional, register: [held])));
    }

    [Fact]
    public void One_status_of_a_group_is_one_whichever_members_hold_it()
    {
        var group = new OrganizationGroup { Members = [School(1), School(2)] };
        InnovationPlatform held = Platform(group, PlatformKind.InnovationNetworkCommunity, new(2023, 9, 1), new(2026, 8, 31));
        Examination examined = Exclusive.Examine(Of(group, register: [held]), Contexts.Sample);
        Assert.Equal("Violated Held -1", examined.Verdict.Brief());
        Assert.Equal(
            [
                "Register.Platforms[МП-1]: МБОУ «СОШ № 1»: муниципальное сетевое инновационное сообщество, статус действует с 1 сентября 2023 года",
                "Register.Platforms[МП-1]: МБОУ «СОШ № 2»: муниципальное сетевое инновационное сообщество, статус действует с 1 сентября 2023 года",
            ],
            examined.Lines());
        Assert.StartsWith(
            "ELG-02. Соискатель не имеет действующего статуса иного вида того же уровня: нарушено (основание для отказа). Действующих статусов иного вида: 1, требуется не более 0; отклонение 1.",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_register_a_kind_or_a_level_nothing_can_be_told_of_statuses()
    {
        Assert.Equal("Indeterminate Register", Judge(Exclusive, Of(School(1))));
        Assert.Equal("Indeterminate RequestedKind", Judge(Exclusive, Of(School(1), kind: null, register: [])));
        Assert.Equal("Indeterminate RequestedLevel", Judge(Exclusive, Of(School(1), level: null, register: [])));
    }

    [Theory]
    [InlineData(2, 3, "Satisfied Finished 0")]
    [InlineData(3, 3, "Violated Earlier -1")] // work that begins on the day is no past
    [InlineData(2, 4, "Violated Finished -1")]
    public void A_resource_centre_has_a_past_and_a_product(int worksSince, int finishedOn, string brief)
    {
        InnovationPlatform past = Platform(School(1), PlatformKind.InnovationPlatform, new(2025, 3, worksSince), new(2026, 8, 31));
        Assert.Equal(brief, Judge(Ladder, Of(School(1), PlatformKind.ResourceCenter, register: [past], products: [Product(new(2025, 3, finishedOn))])));
    }

    [Fact]
    public void What_is_missing_for_the_ladder_and_where_it_asks_nothing()
    {
        InnovationPlatform past = Platform(School(1), PlatformKind.SupportSite, new(2022, 9, 1), new(2024, 8, 31));
        Assert.Equal("Indeterminate Products", Judge(Ladder, Of(School(1), PlatformKind.ResourceCenter, register: [past])));
        Assert.Equal("Violated Earlier -1", Judge(Ladder, Of(School(2), PlatformKind.ResourceCenter, register: [past])));
        Assert.Equal("Violated Finished -1", Judge(Ladder, Of(School(1), PlatformKind.ResourceCenter, register: [past], products: [])));
        Assert.Equal("Indeterminate Register", Judge(Ladder, Of(School(1), PlatformKind.ResourceCenter)));
        Assert.Equal("NotApplicable Open", Judge(Ladder, Of(School(1))));
        Examination examined = Ladder.Examine(Of(School(1), PlatformKind.ResourceCenter, register: [past], products: [Product(null)]), Contexts.Sample);
        Assert.Equal(["Register.Platforms[МП-1]: МБОУ «СОШ № 1»: муниципальная опорная площадка"], examined.Lines());
        Assert.StartsWith(
            "ELG-03. Соискатель имеет предшествующий статус и завершённый инновационный продукт: нарушено (основание для отказа). Завершённых инновационных продуктов: 0, требуется не менее 1; отклонение 1.",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, PlatformKind.InnovationPlatform, "Satisfied Members 0")]
    [InlineData(3, PlatformKind.InnovationPlatform, "Satisfied Members 1")]
    [InlineData(2, PlatformKind.InnovationNetworkCommunity, "Violated Members -1")]
    [InlineData(3, PlatformKind.InnovationNetworkCommunity, "Satisfied Members 0")]
    public void A_group_has_two_members_and_a_community_three(int members, PlatformKind kind, string brief) =>
        Assert.Equal(brief, Judge(Group, Of(Members(members), kind)));

    [Fact]
    public void One_organization_is_no_group_and_no_community()
    {
        Assert.Equal("NotApplicable Single", Judge(Group, Of(School(1))));
        Assert.Equal("Violated Members -2", Judge(Group, Of(School(1), PlatformKind.InnovationNetworkCommunity)));
        Assert.Equal("Indeterminate RequestedKind", Judge(Group, Of(Members(2), kind: null)));
    }

    [Fact]
    public void A_group_has_a_coordinator_and_a_signed_agreement()
    {
        Assert.Equal("Violated NoCoordinator", Judge(Group, Of(Members(2, coordinated: false))));
        Assert.Equal("Violated NoAgreement", Judge(Group, Of(Members(2, agreed: false))));
        ApplicationDocument signed = new() { Kind = ApplicationDocumentKind.GroupAgreement, SignedBy = [DocumentSigner.Head] };
        Assert.Equal("Satisfied Members 0", Judge(Group, Of(Members(2, agreed: false), documents: [signed])));
        Assert.Equal("Violated NoAgreement", Judge(Group, Of(Members(2, agreed: false), documents: [new() { Kind = ApplicationDocumentKind.GroupAgreement }])));
        Examination examined = Group.Examine(Of(Members(2, coordinated: false, agreed: false)), Contexts.Sample);
        Assert.Equal(
            ["Application.Applicant.Group.Coordinator: координатор объединения не назван", "Application.Applicant.Group.Agreement: подписанного соглашения участников нет"], examined.Lines());
        Assert.StartsWith(
            "ELG-04. Объединение имеет нужное число участников, координатора и подписанное соглашение: нарушено (основание для отказа). Координатор объединения не назван. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void The_set_holds_all_four_and_a_candidacy_needs_an_application()
    {
        Assert.Equal(["ELG-01", "ELG-02", "ELG-03", "ELG-04"], EligibilityRules.All.Under(Contexts.Sample.Profile).Rules.Select(rule => rule.Id));
        Assert.StartsWith("Candidacy.Application is missing.", Assert.Throws<ArgumentNullException>(() => new Candidacy { Application = null! }).Message, StringComparison.Ordinal);
    }

    private static string Judge(Rule<Candidacy> rule, Candidacy candidacy) => rule.Evaluate(candidacy, Contexts.Sample).Brief();

    private static InnovationProduct Product(LocalDate? finishedOn) => new() { Id = "1", Name = "методика", FinishedOn = finishedOn };

    private static OrganizationGroup Members(int count, bool coordinated = true, bool agreed = true) => new()
    {
        Members = [.. Enumerable.Range(1, count).Select(number => School(number))],
        Coordinator = coordinated ? School(1) : null,
        Agreement = agreed ? DocumentReference.Of(RecordKind.Agreement, new(2025, 1, 20), "1") : null,
    };
}
