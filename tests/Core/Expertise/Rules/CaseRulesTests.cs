using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Applications.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;
using static InnovationDomain.Tests.Expertise.Rules.Policies;

namespace InnovationDomain.Tests.Expertise.Rules;

/// <summary>EXP-03, 05 and 06: what asks for more than the panel.</summary>
public sealed class CaseRulesTests
{
    private static readonly ExpertsAreIndependentOfTheProject Independent = new();

    private static readonly ConclusionsAreInTime InTime = new();

    private static readonly StatedScoreIsTheComputedOne Stated = new();

    private static readonly ExpertRubric Ten = Panels.Rubric(Halves());

    private static readonly Organization University = new() { Name = "ФГБОУ ВО «Университет»" };

    private static readonly Person Stranger = Person("Ильина", "Ольга", "Петровна");

    private static readonly Person Supervisor = Person("Королёв", "Пётр", "Ильич");

    [Fact]
    public void Experts_without_ties() => Assert.Equal("Satisfied Tied 0", Judge(Case(Stranger)));

    [Fact]
    public void The_supervisor_of_the_project_is_no_expert()
    {
        Examination examined = Independent.Examine(Case(Person("КОРОЛЕВ", "Петр", "Ильич"), passport: new() { ScientificSupervisor = Supervisor }), Contexts.Sample);
        Assert.Equal("Violated Tied -1", examined.Verdict.Brief());
        Assert.Equal(["Panel.Experts[Э-1]: научный руководитель проекта"], examined.Lines());
        string told = examined.Verdict.Explain(Contexts.Sample).Russian;
        Assert.StartsWith(
            "EXP-03. Эксперты не связаны с соискателем, проектом и конкурирующими проектами: нарушено (основание для отказа). Экспертов, связанных с заявкой: 1, требуется не более 0; отклонение 1.",
            told, StringComparison.Ordinal);
        Assert.DoesNotContain("Корол", told, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nor_is_who_works_for_the_applicant_is_on_the_team_or_supervises_a_rival()
    {
        Assert.Equal("Violated Tied -1", Judge(Case(Person("Ильина", "Ольга", "Петровна", Candidacies.School(1)))));
        Assert.Equal("Violated Tied -1", Judge(Case(Stranger, team: [Stranger])));
        Assert.Equal("Violated Tied -1", Judge(Case(Stranger, passport: new() { Responsible = Stranger })));
        Assert.Equal("Violated Tied -1", Judge(Case(Stranger, rival: Stranger)));
    }

    [Fact]
    public void A_tie_that_the_regulation_tolerates_and_an_expert_who_stepped_aside_are_passed_over()
    {
        ExpertiseCase tied = Case(Stranger, rival: Stranger);
        Assert.Equal("Satisfied Tied 0", Independent.Evaluate(tied, Under(Of(tolerated: [ConflictKind.CompetingSupervisor]))).Brief());
        ExpertiseCase recused = new()
        {
            Panel = tied.Panel.Add(new Recusal { Expert = "Э-1", Reason = "руководит другим проектом", On = Panels.Day }),
            Application = tied.Application,
            Project = tied.Project,
            Experts = tied.Experts,
            Competing = tied.Competing,
        };
        Assert.Equal("Satisfied Tied 0", Judge(recused));
    }

    [Theory]
    [InlineData("Королёв", "П.", null, true)]
    [InlineData("Королёв", "П.И.", null, true)]
    [InlineData("Королёв", "И.П.", null, false)]
    [InlineData("Королёв", "Пётр", null, true)] // no patronymic
    [InlineData("Королёв", "Пётр", "Петрович", false)]
    [InlineData("Королёва", "П.И.", null, false)]
    public void Names_that_are_not_whole_are_a_question_to_a_person(string surname, string given, string? patronymic, bool isAsked)
    {
        PersonName name = given.EndsWith('.') ? PersonName.OfInitials(surname, given) : PersonName.Of(surname, given, patronymic);
        Person expert = new() { Name = name, Position = Position.Of("доцент", University) };
        Examination examined = Independent.Examine(Case(expert, passport: new() { ScientificSupervisor = Supervisor }), Contexts.Sample);
        Assert.Equal(isAsked ? "ExpertJudgement Namesakes Tied 0" : "Satisfied Tied 0", examined.Verdict.Brief());
        Assert.Equal(isAsked ? ["Panel.Experts[Э-1]: возможно, научный руководитель проекта"] : [], examined.Lines());
    }

    [Fact]
    public void What_is_missing_is_named_but_a_sure_tie_decides()
    {
        ExpertiseCase known = Case(Stranger);
        Assert.Equal("Indeterminate Application", Judge(new() { Panel = known.Panel }));
        Assert.Equal("Indeterminate UnknownPerson", Judge(new() { Panel = known.Panel, Application = known.Application, Project = known.Project, Competing = [] }));
        Assert.Equal("Indeterminate UnknownWorkplace", Judge(Case(new Person { Name = Stranger.Name })));
        Assert.Equal("Indeterminate Project", Judge(new() { Panel = known.Panel, Application = known.Application, Experts = known.Experts, Competing = [] }));
        Assert.Equal("Indeterminate Competing", Judge(new() { Panel = known.Panel, Application = known.Application, Experts = known.Experts, Project = known.Project }));
        Assert.Equal("Violated Tied -1", Judge(new() { Panel = known.Panel, Application = Case(Stranger, passport: new() { ScientificSupervisor = Stranger }).Application, Experts = known.Experts }));
        Assert.Equal("Indeterminate Expertise.ToleratedConflicts", Independent.Evaluate(known, Contexts.With()).Brief());
    }

    // Received on 2 May 2024, 15 calendar days: 17 May, a Friday. All signed on 12 May.
    [Theory]
    [InlineData(12, "Satisfied DaysLate 0")]
    [InlineData(11, "Violated DaysLate -1")]
    [InlineData(13, "Satisfied DaysLate 1")]
    public void The_last_day_that_was_set_for_the_panel(int due, string brief) => Assert.Equal(brief, InTime.Evaluate(new() { Panel = Dated(Panel(), due) }, Contexts.Sample).Brief());

    [Theory]
    [InlineData(26, "Violated DaysLate -1")] // until 11 May, a Saturday that works no more than others: rolls to 13 May
    [InlineData(27, "Satisfied DaysLate 0")]
    public void Else_the_term_of_the_regulation_from_the_day_the_materials_came(int received, string brief)
    {
        ExpertPanel panel = Panel(signedOn: new(2024, 5, 13 + (received == 26 ? 1 : 0)));
        ExpertiseCase expertise = new() { Panel = panel, ReceivedOn = new(2024, 4, received) };
        Assert.Equal(brief, InTime.Evaluate(expertise, Sample).Brief());
    }

    [Fact]
    public void Who_has_not_signed_is_late_from_the_day_after_the_last()
    {
        ExpertPanel panel = Dated(Panel().Appoint("Э-2").Add(Panels.Statement("Э-2")), 20);
        Assert.Equal("Satisfied DaysLate 0", InTime.Evaluate(new() { Panel = panel }, On(20)).Brief());
        Examination examined = InTime.Examine(new() { Panel = panel }, On(21));
        Assert.Equal("Violated DaysLate -1", examined.Verdict.Brief());
        Assert.Equal(["Panel.Experts[Э-2]: заключения нет, срок истёк 20 мая 2024 года"], examined.Lines());
        Assert.Equal("Satisfied DaysLate 8", InTime.Evaluate(new() { Panel = panel.Add(new Recusal { Expert = "Э-2", Reason = "соавтор", On = Panels.Day }) }, On(21)).Brief());
    }

    [Fact]
    public void What_leaves_the_term_open()
    {
        Assert.Equal("Indeterminate ReceivedOn", InTime.Evaluate(new() { Panel = Panel() }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate ExpertiseTerm", InTime.Evaluate(new() { Panel = Panel(), ReceivedOn = Due(2) }, Contexts.With()).Brief());
        Assert.Equal("Indeterminate Calendar", InTime.Evaluate(new() { Panel = Panel(), ReceivedOn = new(2031, 5, 2) }, Contexts.Sample).Brief());
        Assert.Equal("NotApplicable Nobody", InTime.Evaluate(new() { Panel = Dated(Panel().Add(new Recusal { Expert = "Э-1", Reason = "соавтор", On = Panels.Day }), 20) }, Contexts.Sample).Brief());
    }

    [Fact]
    public void A_late_sheet_in_words()
    {
        Examination examined = InTime.Examine(new() { Panel = Dated(Panel(), 10) }, Contexts.Sample);
        Assert.Equal(["Panel.Sheets[Л-З-1-Э-1]: подписан 12 мая 2024 года, срок истёк 10 мая 2024 года"], examined.Lines());
        Assert.StartsWith(
            "EXP-05. Заключения экспертов даны в срок: нарушено (замечание). Дней от конца срока до самого позднего заключения: 2, требуется не более 0; отклонение 2. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    // (7 + 6.5 + 6.5) / 3 = 6.666…
    [Theory]
    [InlineData(6.66, "Violated Score -1/100")]
    [InlineData(6.67, "Satisfied Score 0")]
    [InlineData(6.68, "Violated Score -1/100")]
    public void The_mean_rounded_half_up(double stated, string brief) => Assert.Equal(brief, Stated.Evaluate(Scored((decimal)stated, 7, 6.5m, 6.5m), Contexts.Sample).Brief());

    [Fact]
    public void Exact_halves_go_up_and_the_regulation_says_sum_and_digits()
    {
        Assert.Equal("Satisfied Score 0", Stated.Evaluate(Scored(6.3m, 6, 6.5m), Under(Of(decimals: 1))).Brief()); // 6.25
        Assert.Equal("Violated Score -1/10", Stated.Evaluate(Scored(6.2m, 6, 6.5m), Under(Of(decimals: 1))).Brief());
        Assert.Equal("Satisfied Score 0", Stated.Evaluate(Scored(12.5m, 6, 6.5m), Under(Of(aggregation: ScoreAggregation.Sum))).Brief());
    }

    [Fact]
    public void Who_did_not_take_part_is_not_divided_by()
    {
        ExpertiseCase expertise = new() { Panel = Panels.Panel(Ten, [6], [7], [null]), StatedScore = 6.5m };
        Assert.Equal("Satisfied Score 0", Stated.Evaluate(expertise, Contexts.Sample).Brief());
    }

    [Fact]
    public void A_wrong_score_in_words()
    {
        Examination examined = Stated.Examine(Scored(6.6m, 7, 6.5m, 6.5m), Contexts.Sample);
        Assert.Equal(["Panel.Sheets[Л-З-1-Э-1]: итог эксперта 7", "Panel.Sheets[Л-З-1-Э-2]: итог эксперта 6,5", "Panel.Sheets[Л-З-1-Э-3]: итог эксперта 6,5"], examined.Lines());
        Assert.StartsWith(
            "EXP-06. Итоговый балл сосчитан верно: нарушено (основание для отказа). Указанный итоговый балл: 6,6, требуется ровно 6,67; отклонение 0,07. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void What_leaves_the_score_open()
    {
        Assert.Equal("Indeterminate StatedScore", Stated.Evaluate(new() { Panel = Panel() }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Nothing", Stated.Evaluate(new() { Panel = Panels.Panel(Ten, new decimal?[] { null }), StatedScore = 1 }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Expertise.Aggregation", Stated.Evaluate(new() { Panel = Panel(), StatedScore = 1 }, Contexts.With()).Brief());
    }

    [Fact]
    public void A_case_is_about_one_application() => Assert.StartsWith(
        "ExpertiseCase.Application is «З-2», and the panel judges «З-1». Give the application of the panel.",
        Assert.Throws<ArgumentException>(() => new ExpertiseCase { Panel = Panel(), Application = Candidacies.Application(id: "З-2") }).Message, StringComparison.Ordinal);

    private static EvaluationContext Sample { get; } = On(31);

    private static EvaluationContext On(int day) => new()
    {
        Profile = new()
        {
            Name = "проверка",
            Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
            Act = RegulationProfiles.SampleMunicipal.Act,
            ExpertiseTerm = Contexts.Value("ExpertiseTerm", InnovationDomain.Calendars.Term.CalendarDays(15)),
        },
        AssessedOn = Due(day),
    };

    private static string Judge(ExpertiseCase expertise) => Independent.Evaluate(expertise, Contexts.Sample).Brief();

    private static Person Person(string surname, string given, string patronymic, Organization? workplace = null) =>
        new() { Name = PersonName.Of(surname, given, patronymic), Position = Position.Of("доцент", workplace ?? University) };

    private static ExpertiseCase Case(Person expert, ApplicationPassport? passport = null, ImmutableArray<Person> team = default, Person? rival = null) => new()
    {
        Panel = Panel(),
        Application = Candidacies.Application(passport: passport),
        Project = new() { Id = "П-1", Theme = "Школа открытий", Objectives = [], Stages = [], Team = team.IsDefault ? [] : [.. team.Select(person => new ProjectTeamMember { Person = person })] },
        Experts = [new() { Id = "Э-1", Person = expert }],
        Competing = [Candidacies.Application(id: "З-1", passport: new() { ScientificSupervisor = expert }), Candidacies.Application(id: "З-2", passport: new() { ScientificSupervisor = rival })],
    };

    private static ExpertiseCase Scored(decimal stated, params decimal[] points) =>
        new() { Panel = Panels.Panel(Ten, [.. points.Select(given => new decimal?[] { given })]), StatedScore = stated };

    private static ExpertPanel Panel(LocalDate? signedOn = null) => signedOn is not { } day ? Panels.Panel(Ten, [5]) : new()
    {
        Subject = "З-1",
        Round = Panels.Round,
        Rubric = Ten,
        Experts = ["Э-1"],
        Statements = [Panels.Statement("Э-1")],
        Sheets = [new() { Id = "Л-1", Expert = "Э-1", Subject = "З-1", Rubric = Ten, Marks = [.. Panels.Marks(Ten, 5)], Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend), SignedOn = day }],
    };

    private static ExpertPanel Dated(ExpertPanel panel, int due) => new()
    {
        Subject = panel.Subject,
        Round = panel.Round,
        Rubric = panel.Rubric,
        Experts = panel.Experts,
        Statements = panel.Statements,
        Recusals = panel.Recusals,
        Sheets = panel.Sheets,
        DueOn = Due(due),
    };
}
