using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.People;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Orders;

public sealed class MeasuresOrderTests
{
    public static OrganizationalMeasure Seminar { get; } = new()
    {
        Action = "провести семинар по инструментам измерения результатов;",
        Executor = Process.Methodist,
        DueOn = new LocalDate(2026, 9, 17),
        ResultingDocument = "программа и список участников",
    };

    private static EvaluationFinding Toolkit { get; } = new()
    {
        Id = "PYA-7",
        Text = "нет инструментария отслеживания результатов.",
        Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
        Certainty = Certainty.Ours,
    };

    [Fact]
    public void The_order_with_findings()
    {
        var order = new MeasuresOrder
        {
            Frame = new() { Issuer = Process.Authority, Basis = Process.Frame.Basis, Controller = Process.Deputy, Signer = Process.Head },
            Purpose = "повышение эффективности инновационных площадок",
            Grounds = [DocumentReference.Of(RecordKind.Note, new LocalDate(2026, 5, 6), "9"), DocumentReference.Of(RecordKind.Protocol, new LocalDate(2026, 5, 7), "5", "1")],
            Findings = [Toolkit, new() { Id = "ROD-01", Text = "две строки дорожной карты не имеют срока", Basis = Process.Frame.Basis[0], Certainty = Certainty.Read }],
            Measures =
            [
                Seminar,
                new() { Action = "проверить дорожные карты площадок", Executor = Process.Methodist, DueOn = new LocalDate(2026, 10, 15), ResultingDocument = "аналитическая справка", Findings = ["ROD-01"] },
                new()
                {
                    Action = "дополнить дорожные карты диагностикой результатов",
                    Executors = "руководители организаций, указанных в реестре",
                    DueOn = new LocalDate(2026, 10, 1),
                    Controller = new() { Position = Position.Of("начальник отдела").As(ActingMode.Acting), Name = PersonName.Of("Белых", "Анна", "Юрьевна") },
                    Findings = ["PYA-7", "ROD-01"],
                },
            ],
        };
        OfficialDocument document = new MeasuresOrderPlugin().Compose(order, Process.Ordered);
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Orders/Measures.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void Without_findings_nothing_is_annexed()
    {
        OfficialDocument document = Compose([Seminar]);
        Proof.IsConforming(document);
        Assert.Empty(document.Appendices);
        Assert.DoesNotContain("результаты оценки", DocumentText.Of(document), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Five_hundred_measures_of_long_names_conform()
    {
        string action = string.Join(' ', Enumerable.Repeat("организовать методическое сопровождение площадок", 12));
        OfficialDocument document = Compose([.. Enumerable.Range(1, 500).Select(i => new OrganizationalMeasure { Action = $"{action} {i}", Executors = i % 2 == 0 ? "руководители площадок" : "методические объединения", DueOn = Process.OrderedOn })]);
        Proof.IsConforming(document);
        Assert.Equal(503, Assert.IsType<ClauseList>(Assert.Single(document.Body)).Clauses.Length);
    }

    [Fact]
    public void A_finding_tells_what_the_rule_says_and_rests_on_its_clause()
    {
        Verdict verdict = Judge();
        EvaluationFinding finding = EvaluationFinding.Of(verdict);
        Assert.Equal(("PYA-7", "Не соблюдено требование «Есть инструментарий отслеживания результатов»: инструментария нет", Certainty.Ours), (finding.Id, finding.Text, finding.Certainty));
        Assert.Same(verdict.Rule.Card.Basis, finding.Basis);
    }

    [Fact]
    public void A_finding_tells_the_numbers_that_decided() => Assert.Equal(
        "Не соблюдено требование «Есть инструментарий отслеживания результатов»: пробелов инструментария – 5, требуется не более 0",
        EvaluationFinding.Of(Judge(new ProjectIndicator { Id = "1", Name = "доля учителей" })).Text);

    [Fact]
    public void A_verdict_that_breaks_no_rule_is_no_finding()
    {
        var error = Assert.Throws<ArgumentException>(() => EvaluationFinding.Of(default));
        Assert.StartsWith("The verdict is «—». Give the verdict of a rule that is violated.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        var order = new MeasuresOrder
        {
            Frame = Process.Frame,
            Purpose = "развитие сети площадок",
            Grounds = [DocumentReference.Of(RecordKind.Note, new LocalDate(2026, 6, 1), "9")],
            Findings = [Toolkit, Toolkit],
            Measures =
            [
                new() { Action = "провести семинар", DueOn = new LocalDate(2026, 5, 1) },
                new() { Action = "провести опрос", Executor = Process.Methodist, Executors = "школы", DueOn = Process.OrderedOn, Findings = ["ROD-9"] },
            ],
        };
        var error = Assert.Throws<UnfitFactsException>(() => new MeasuresOrderPlugin().Compose(order, Process.Ordered));
        Assert.Equal(
        [
            "MeasuresOrder.Findings has 2 findings «PYA-7». Give each its own id: measures refer to it.",
            "MeasuresOrder.Measures[0] («провести семинар») has no executor. Give either Executor, by name, or Executors.",
            "MeasuresOrder.Measures[0] («провести семинар») is due on 2026-05-01, before the order is signed. Correct one of the two.",
            "MeasuresOrder.Measures[1] («провести опрос») has two executors. Give either Executor, by name, or Executors.",
            "MeasuresOrder.Measures[1] («провести опрос») answers the finding «ROD-9», which is not given. Add it to MeasuresOrder.Findings, or correct the id.",
            "A ground is «Note 2026-06-01 № 9», which is dated after the order. Correct one of the dates.",
        ], error.Faults.AsEnumerable());
    }

    private static Verdict Judge(params ImmutableArray<ProjectIndicator> indicators) => new ResultsAreMeasured().Evaluate(
        new() { Id = "П", Theme = "Данные", Objectives = [], Stages = [], Toolkit = new() { Indicators = indicators } },
        new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = Process.OrderedOn });

    private static OfficialDocument Compose(ImmutableArray<OrganizationalMeasure> measures) =>
        new MeasuresOrderPlugin().Compose(new() { Frame = Process.Frame, Purpose = "развитие сети площадок", Measures = measures }, Process.Ordered);
}
