using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.People;
using InnovationDomain.Plugins.Monitoring;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Regulation;
using NodaTime;
using static InnovationDomain.Plugins.Tests.Monitoring.GrowthPoints;

namespace InnovationDomain.Plugins.Tests.Monitoring;

public sealed class AnalyticalNoteTests
{
    private static readonly EvaluationContext Context = new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new LocalDate(2026, 12, 14) };

    private static readonly CompositionContext Signed = new() { RegistrationNumber = "17", SignedOn = new LocalDate(2026, 12, 18) };

    /// <summary>The remarks of the resolution of Пятигорск as findings of rules, over several platforms.</summary>
    [Fact]
    public void The_remarks_on_several_platforms() => Matches("Remarks", Compose(Note(
        Subject("МБОУ «Средняя школа № 5»", "проект «Школьная лаборатория данных»", Project("П-1", 3, unlinked: 2)),
        Subject("МБОУ «Средняя школа № 5»", "проект «Точка опоры»", Project("П-2", 0, unlinked: 0)),
        Subject("МБДОУ «Детский сад № 12»", null, Project("П-3", 4, unlinked: 0)))));

    [Fact]
    public void Centres_of_a_municipality_that_miss_their_minimum_are_a_finding_of_the_municipality() => Matches("Centres", Compose(Note("муниципальные образования", [
        Municipality("Заречный округ", Record("1", Students, Quarter(3), 90, 100, 80)),
        Municipality("Сосновский округ", Record("1", Students, Quarter(3), 90, 100, 95)),
        Municipality("Лесной округ", Record("1", Students, Quarter(3), 90, 100, null))], [])));

    [Fact]
    public void No_person_is_named_and_what_is_said_of_a_team_is_withheld()
    {
        InnovationProject project = Project("П-1", 3, unlinked: 2, team: [new() { Person = new() { Name = PersonName.Of("Белозерская", "Анна", "Павловна") } }]);
        string text = DocumentText.Of(Compose(Note(Subject("МБОУ «Лицей»", null, project))));
        Assert.DoesNotContain("PYA-4", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Белозерск", text, StringComparison.Ordinal);
        Assert.Contains("Сведения, которые относятся к отдельным работникам, в справку не включены.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "мероприятий (3 при необходимых не менее 5, не хватает 2)")]
    [InlineData(0, "мероприятий (0 при необходимых не менее 5, не хватает 5)")]
    public void What_is_lacking_is_counted(int activities, string expected) => Assert.Contains(expected, TextOf(activities), StringComparison.Ordinal);

    [Fact]
    public void What_is_kept_is_no_finding()
    {
        string text = TextOf(5);
        Assert.Contains("Нарушений не установлено.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Контроль за выполнением", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Рекомендовать", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_addressees_is_put_into_the_dative() => Assert.Contains(
        "Рекомендовать руководителям городских инновационных площадок в срок до 15 февраля 2027 года:",
        Text(Note(Subject("руководители городских инновационных площадок", null, Project("П-1", 3, unlinked: 2)))), StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Every_addressee_has_its_point_and_the_shares_are_exact(int count)
    {
        OfficialDocument document = Compose(Note([.. Enumerable.Range(1, count).Select(i => Subject($"МБОУ «Средняя школа № {i}»", null, Project($"П-{i}", 5, unlinked: i % 3 == 0 ? 2 : 0)))]));
        Proof.IsConforming(document);
        Assert.Equal(count, document.Body.OfType<ClauseList>().Single().Clauses.Length);
        string[] row = [.. document.Body.OfType<Table>().Single().Rows.Select(row => row.Cells.Select(cell => cell.Text.ToString()).ToArray()).Single(cells => cells[0].Contains("PYA-1", StringComparison.Ordinal))];
        Assert.Equal(count == 1 ? ["0", "0", "0", "1", "0,0"] : ["0", "166", "0", "334", "33,2"], row[1..]);
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        AnalyticalNote note = Note(
            [Subject("МБОУ «Лицей»", null, Project("П-1", 3, unlinked: 2)), new() { Addressee = "МБОУ «Гимназия»", Reports = [Report(Project("П-2", 3, 0), Context), Report(Project("П-2", 3, 0), Later)] }],
            [RuleRecommendation.Of("PYA-1", "связать мероприятия с задачами", new LocalDate(2026, 12, 1)), RuleRecommendation.Of("PYA-1", "исключить лишнее"), RuleRecommendation.Of("EXP-01", "собрать листы")]);
        var error = Assert.Throws<UnfitFactsException>(() => new AnalyticalNotePlugin().Compose(note, new() { SignedOn = new LocalDate(2027, 5, 28) }));
        Assert.Equal(
        [
            "AnalyticalNote.DueOn is 2027-02-15, before 2027-05-28, the date of the note. Correct one of the two.",
            "The deadline of «связать мероприятия с задачами» is 2026-12-01, before 2027-05-28, the date of the note. Correct one of the two.",
            "AnalyticalNote.Subjects[1] was evaluated in Образец муниципального положения 2026-12-15, 2026-12-15, the first subject in Образец муниципального положения 2026-12-14, 2026-12-14. Evaluate all of them on one day by one profile.",
            .. ProjectRules.All.Rules.Select(rule => rule.Id).Select(rule => $"AnalyticalNote.Subjects[1] has two verdicts of {rule}. Give each rule set once."),
            "AnalyticalNote.Recommendations has 2 entries for PYA-1. Give one.",
            "AnalyticalNote.Recommendations has one for EXP-01, which was not evaluated. Add the rule set, or leave the recommendation out.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void Exceptions_take_the_place_of_their_rule_and_those_that_conflict_answer_nothing()
    {
        RuleSet<InnovationProject> rules = RuleSet<InnovationProject>.Of("Свои правила", new ActivitiesSuffice("OWN-1", 5), new ActivitiesSuffice("OWN-2", 5))
            .WithException(new ActivitiesSuffice("OWN-1.A", 3), "OWN-1").WithException(new ActivitiesSuffice("OWN-2.A", 3), "OWN-2").WithException(new ActivitiesSuffice("OWN-2.B", 4), "OWN-2");
        OfficialDocument document = Compose(Note(new ExaminedSubject { Addressee = "МБОУ «Лицей»", Reports = [rules.Report(Project("П-1", 3, 0), Context)] }));
        Assert.Equal(
        [
            ["Мероприятий достаточно (OWN-1.A)", "1", "0", "0", "0", "0,0"],
            ["Мероприятий достаточно (OWN-2.A)", "0", "0", "1", "0", ""],
            ["Мероприятий достаточно (OWN-2.B)", "0", "0", "1", "0", ""],
        ], document.Body.OfType<Table>().Single().Rows.Select(row => row.Cells.Select(cell => cell.Text.ToString()).ToArray()));
        string text = DocumentText.Of(document);
        Assert.Contains("– исключения из правила противоречат друг другу (OWN-2.A, OWN-2.B).", text, StringComparison.Ordinal);
        Assert.Contains("Нарушений не установлено в пределах имеющихся сведений.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_examination_of_something_else_is_refused()
    {
        var rule = new WorkServesTheTheme();
        ExaminedSubject other = new() { Addressee = "МБОУ «Лицей»", Reports = [Report(Project("П-1", 3, unlinked: 2), Context)], Examinations = [rule.Examine(Project("П-2", 3, unlinked: 3), Context)] };
        Assert.Equal(
            "AnalyticalNote.Subjects[0] has an examination by PYA-1 that is none of its verdicts. Examine the same subject in the same context by the same rule.",
            Assert.Single(Assert.Throws<UnfitFactsException>(() => Compose(Note(other))).Faults));
    }

    [Fact]
    public void A_note_without_a_date_or_with_an_early_look_at_the_effect_is_refused()
    {
        AnalyticalNote note = Note([Subject("МБОУ «Лицей»", null, Project("П-1", 3, 0))], [RuleRecommendation.Of("PYA-1", "связать мероприятия с задачами", new LocalDate(2027, 6, 1))]);
        Assert.Equal(
        [
            "The note has no date. Give CompositionContext.SignedOn: deadlines are counted from it.",
            "The deadline of «связать мероприятия с задачами» is 2027-06-01, and the effect is looked at by 2027-05-28. Give AnalyticalNote.EffectCheckOn a later day.",
        ], Assert.Throws<UnfitFactsException>(() => new AnalyticalNotePlugin().Compose(note, CompositionContext.Unregistered)).Faults.AsEnumerable());
    }

    private static EvaluationContext Later => new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new LocalDate(2026, 12, 15) };

    private static string TextOf(int activities) => Text(Note(new ExaminedSubject
    {
        Addressee = "МБОУ «Лицей»", Reports = [RuleSet<InnovationProject>.Of("Своё правило", new ActivitiesSuffice()).Report(Project("П-1", activities, 0), Context)],
    }));

    private static string Text(AnalyticalNote note)
    {
        OfficialDocument document = Compose(note);
        Proof.IsConforming(document);
        return DocumentText.Of(document).Replace('\u00A0', ' ');
    }

    private static ExaminedSubject Subject(string addressee, string? name, InnovationProject project) => new() { Addressee = addressee, Name = name, Reports = [Report(project, Context)] };

    private static EvaluationReport Report(InnovationProject project, EvaluationContext context) => ProjectRules.All.Report(project, context);

    private static ExaminedSubject Municipality(string name, IndicatorRecord record)
    {
        SummaryTable table = IndicatorRollUp.Summarize(Quarter(3), [Students], [Center("1", name)], [record]);
        return new()
        {
            Addressee = name,
            Reports = [MonitoringRules.All.Report(table, Context)],
            Examinations = [MonitoringRules.All.Rules[0].Examine(table, Context)],
            Outcome = record.Fact is null ? DecisionOutcome.AwaitFacts : null,
        };
    }

    private static InnovationProject Project(string key, int activities, int unlinked, ImmutableArray<ProjectTeamMember> team = default) => new()
    {
        Id = key,
        Theme = "Школа открытий",
        Objectives = [new() { Id = "1", Text = "разработать модель" }],
        Stages = [],
        WorkForms = ["мастер-класс"],
        Activities =
        [
            .. Enumerable.Range(1, activities).Select(i => new ProjectActivity
            {
                Title = $"Мастер-класс {i}", Form = "мастер-класс", Nature = NatureOfWork.Innovation, Objectives = i <= unlinked ? [] : ["1"], DoneOn = new LocalDate(2026, 9 + i % 4, 10), Recurrence = ActivityRecurrence.Systematic,
            }),
        ],
        Team = team,
    };

    private static AnalyticalNote Note(params ImmutableArray<ExaminedSubject> subjects) => Note(subjects, []);

    private static AnalyticalNote Note(ImmutableArray<ExaminedSubject> subjects, ImmutableArray<RuleRecommendation> recommendations) => Note("инновационные площадки", subjects, recommendations);

    private static AnalyticalNote Note(string examined, ImmutableArray<ExaminedSubject> subjects, ImmutableArray<RuleRecommendation> recommendations) => new()
    {
        Author = Process.Authority,
        Title = "о замечаниях по итогам оценки",
        Examined = examined,
        Period = new(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 14)),
        Subjects = subjects,
        Recommendations = recommendations,
        DueOn = new LocalDate(2027, 2, 15),
        EffectCheckOn = new LocalDate(2027, 5, 28),
        Controller = Process.Deputy,
        Signer = Process.Head,
    };

    private static OfficialDocument Compose(AnalyticalNote note) => new AnalyticalNotePlugin().Compose(note, Signed);

    private static void Matches(string name, OfficialDocument document)
    {
        Proof.IsConforming(document);
        Approved.Matches($"tests/Plugins/Monitoring/{name}.approved.txt", DocumentText.Of(document));
    }

    /// <summary>A rule of a user's own, read in an act.</summary>
    private sealed class ActivitiesSuffice : Rule<InnovationProject>
    {
        private readonly Fact<InnovationProject, ImmutableArray<ProjectActivity>> _activities;
        private readonly Measure _count;
        private readonly int _least;

        public ActivitiesSuffice(string id = "OWN-1", int least = 5)
            : base(new RuleCard
            {
                Id = id, Russian = "Мероприятий достаточно", English = "There are enough activities", Severity = RuleSeverity.Remark, Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"), Certainty = Certainty.Read,
            })
        {
            _activities = Fact("Activities", "мероприятия", "the activities", project => project.Activities);
            _least = least;
            _count = Measure("Count", Bound.AtLeast, "мероприятий", "activities");
        }

        protected override Verdict Judge(ref Judgement<InnovationProject> judgement) =>
            judgement.Knows(_activities, out ImmutableArray<ProjectActivity> activities) ? judgement.Compare(_count, activities.Length, _least) : judgement.Unknown();
    }
}
