using Gallery.Examples;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Roadmaps;

public sealed class RoadmapTests
{
    private static readonly CompositionContext None = CompositionContext.Unregistered;

    [Fact]
    public void The_edition_by_stage()
    {
        OfficialDocument document = RoadmapExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Roadmaps/Roadmap.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void The_plan_as_it_was_approved_has_no_note()
    {
        Roadmap roadmap = Laboratory.Roadmap(Laboratory.Plan(3), Laboratory.Revision(1, RoadmapChange.Cancel("2")));
        Assert.Equal(["1", "2", "3"], Numbers(Compose(Laboratory.Document(roadmap, edition: 0))));
        Assert.Equal(["1", "3"], Numbers(Compose(Laboratory.Document(roadmap))));
        Assert.IsType<Table>(Assert.Single(Compose(Laboratory.Document(roadmap, edition: 0)).Body));
        Assert.Contains("Изменения по сравнению с первоначальной редакцией: исключена строка 2.", TextOf(Laboratory.Document(roadmap)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Each_row_has_its_line(int count)
    {
        OfficialDocument document = Compose(Laboratory.Document(Laboratory.Roadmap(Laboratory.Plan(count))));
        Proof.IsConforming(document);
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"{i}"), Numbers(document));
    }

    [Fact]
    public void Many_changes_are_told_in_ranges()
    {
        Roadmap roadmap = Laboratory.Roadmap(
            new() { Rows = [.. Laboratory.Plan(20).Rows, Laboratory.Row("2.1")] },
            Laboratory.Revision(1, RoadmapChange.Cancel("1")),
            Laboratory.Revision(2, [RoadmapChange.Cancel("20"), RoadmapChange.Cancel("2.1"), .. Enumerable.Range(4, 9).Select(i => RoadmapChange.Move($"{i}", null)), .. Enumerable.Range(14, 2).Select(i => RoadmapChange.Reassign($"{i}", "методист"))]));
        Assert.Contains(
            "Изменения по сравнению с редакцией № 1: исключены строки 2.1, 20; изменены сроки строк 4–12; изменены ответственные по строкам 14, 15.",
            TextOf(Laboratory.Document(roadmap)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_their_first_rows_and_what_belongs_to_none_last()
    {
        var plan = new RoadmapPlan
        {
            Rows =
            [
                Laboratory.Row("1"), Laboratory.Row("2") with { Section = "Кадры" }, Laboratory.Row("3") with { Section = "Оснащение." }, Laboratory.Row("4") with { Section = "Кадры" },
            ],
        };
        Table table = Assert.IsType<Table>(Compose(Laboratory.Document(Laboratory.Roadmap(plan))).Body[^1]);
        Assert.Equal(["Кадры", "2", "4", "Оснащение", "3", "Мероприятия, не отнесенные к направлениям", "1"], table.Rows.Select(row => row.Cells[0].Text.ToString()));
    }

    [Fact]
    public void The_same_rows_stand_by_stage_where_they_are_asked_for_by_stage()
    {
        var plan = new RoadmapPlan { Rows = [Laboratory.Row("1") with { Section = "Кадры", Stage = 2 }, Laboratory.Row("2") with { Section = "Кадры", Stage = 1 }, Laboratory.Row("3") with { Section = "Кадры" }] };
        OfficialDocument document = Compose(new() { Frame = Laboratory.Frame, Roadmap = Laboratory.Roadmap(plan), Period = Laboratory.Years, Sections = RoadmapSections.ByStage });
        Table table = Assert.IsType<Table>(document.Body[^1]);
        Assert.Equal(["Этап 1", "2", "Этап 2", "1", "Мероприятия, не отнесенные к этапам", "3"], table.Rows.Select(row => row.Cells[0].Text.ToString()));
    }

    [Fact]
    public void What_a_row_leaves_open_is_a_place_to_fill_in()
    {
        OfficialDocument document = Compose(Laboratory.Document(Laboratory.Roadmap(new() { Rows = [new() { Number = "1", Measure = "Создать группу." }] })));
        Proof.IsConforming(document);
        Assert.Contains("| 1 | Создать группу | ____ | ____ | ____ |", DocumentText.Of(document), StringComparison.Ordinal);
    }

    public static TheoryData<RoadmapDue, string> Dues { get; } = new()
    {
        { RoadmapDue.On(new LocalDate(2026, 9, 2)), "до 02.09.2026" },
        { RoadmapDue.In(new YearMonth(2027, 3)), "март 2027 года" },
        { RoadmapDue.InQuarter(2027, 1), "I квартал 2027 года" },
        { RoadmapDue.InQuarter(2027, 4), "IV квартал 2027 года" },
        { RoadmapDue.WithinYear(2028), "в течение 2028 года" },
        { RoadmapDue.WithinSchoolYear(2026), "в течение 2026/2027 учебного года" },
        { RoadmapDue.Between(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31)), "сентябрь – декабрь 2026 года" },
        { RoadmapDue.Between(new LocalDate(2026, 9, 1), new LocalDate(2027, 5, 31)), "сентябрь 2026 года – май 2027 года" },
        { RoadmapDue.Between(new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 30)), "сентябрь 2026 года" },
        { RoadmapDue.Between(new LocalDate(2026, 9, 2), new LocalDate(2026, 9, 30)), "02.09.2026–30.09.2026" },
    };

    [Theory]
    [MemberData(nameof(Dues))]
    public void Terms_are_worded_by_their_kind(RoadmapDue due, string expected)
    {
        Table table = Assert.IsType<Table>(Compose(Laboratory.Document(Laboratory.Roadmap(new() { Rows = [Laboratory.Row("1") with { Due = due }] }))).Body[^1]);
        Assert.Equal(expected, table.Rows[0].Cells[4].Text.ToString());
    }

    [Theory]
    [InlineData(null, "приказ")]
    [InlineData("о назначении ответственного", "приказ о назначении ответственного")]
    [InlineData("об открытии", "приказ об открытии")]
    [InlineData("приказ об открытии", "приказ об открытии")]
    [InlineData("распорядительный акт", "распорядительный акт")]
    public void A_result_that_is_a_document_is_named_by_its_kind(string? text, string expected)
    {
        Table table = Assert.IsType<Table>(Compose(Laboratory.Document(Laboratory.Roadmap(new() { Rows = [Laboratory.Row("1") with { Result = RoadmapResult.Of(RecordKind.Order, text) }] }))).Body[^1]);
        Assert.Equal(expected, table.Rows[0].Cells[3].Text.ToString());
    }

    [Fact]
    public void A_revision_whose_act_is_not_known_has_a_line_for_it()
    {
        RoadmapRevision Of(RevisionBasis basis) => new() { Number = 1, Basis = basis, Date = new LocalDate(2027, 2, 1), Reason = "Нет помещения." };
        string Note(RevisionBasis basis) => TextOf(Laboratory.Document(Laboratory.Roadmap(Laboratory.Plan(1), Of(basis))));
        Assert.Contains("Редакция № 1, действует с 1 февраля 2027 года. Основание: протокол ________________________; причина: нет помещения.", Note(RevisionBasis.Protocol), StringComparison.Ordinal);
        Assert.Contains("Основание: сообщение на совещании; причина: нет помещения.", Note(RevisionBasis.Announcement), StringComparison.Ordinal);
        Assert.Contains("Изменения по сравнению с первоначальной редакцией не указаны.", Note(RevisionBasis.Announcement), StringComparison.Ordinal);
        Proof.IsConforming(Compose(Laboratory.Document(Laboratory.Roadmap(Laboratory.Plan(1), Of(RevisionBasis.Notice)))));
    }

    [Fact]
    public void An_act_a_body_or_a_person_approves()
    {
        string Approval(RoadmapFrame frame, DocumentReference? act)
        {
            var roadmap = new Roadmap { Id = "ДК", Title = "Дорожная карта сети", Approval = act, Baseline = Laboratory.Plan(1), Revisions = [] };
            OfficialDocument document = new RoadmapPlugin().Compose(Laboratory.Document(roadmap, frame), new() { SignedOn = new LocalDate(2026, 9, 10) });
            Proof.IsConforming(document);
            return string.Join(" | ", Assert.Single(document.Approvals).Lines);
        }

        var woman = new Official { Position = Position.Of("директор", Process.School).As(ActingMode.Acting), Name = PersonName.Of("Белых", "Анна", "Юрьевна") };
        Assert.Equal("УТВЕРЖДЕНА | распоряжением Управления образования | от 7 сентября 2026 г. № 5-р",
            Approval(new() { Issuer = Process.School, ApprovingBody = Process.Authority }, DocumentReference.Of(RecordKind.Directive, new LocalDate(2026, 9, 7), "5-р")));
        Assert.Equal("УТВЕРЖДЕНА | Управлением образования | (протокол от 7 сентября 2026 г. № 1)",
            Approval(new() { Issuer = Process.Authority }, DocumentReference.Of(RecordKind.Protocol, new LocalDate(2026, 9, 7), "1")));
        Assert.Equal("УТВЕРЖДАЮ | Исполняющая обязанности директора МБОУ «Средняя школа № 5» | ____________ А.Ю. Белых | 8 сентября 2026 г.",
            Approval(new() { Issuer = Process.School, Approver = woman, ApprovedOn = new LocalDate(2026, 9, 8) }, null));
        Assert.Equal("УТВЕРЖДАЮ | Исполняющая обязанности директора МБОУ «Средняя школа № 5» | ____________ А.Ю. Белых | ____________",
            Approval(new() { Issuer = Process.School, Approver = woman }, Laboratory.Order));
    }

    [Fact]
    public void A_platform_with_a_long_name_or_a_plural_one_stands_in_the_genitive()
    {
        string Title(Holder holder)
        {
            OfficialDocument document = Compose(new() { Frame = Laboratory.Frame, Roadmap = Laboratory.Roadmap(Laboratory.Plan(1)), Platform = Laboratory.Platform(holder), Period = Laboratory.Years });
            Proof.IsConforming(document);
            return document.Title;
        }

        const string Opening = "реализации инновационного проекта «Школа открытий» муниципальной инновационной площадки на базе ";
        const string Closing = " на период с 1 сентября 2026 года по 31 августа 2029 года";
        Assert.Equal($"{Opening}Высших педагогических курсов «Луч»{Closing}", Title(new Organization { Name = "Высшие педагогические курсы «Луч»" }));
        Assert.Equal(
            $"{Opening}сетевого сообщества «Точка опоры»{Closing}",
            Title(new OrganizationGroup { Name = NounPhrase.Of("сетевое сообщество «Точка опоры»"), Members = [Process.School, new() { Name = "МБДОУ «Детский сад № 12»" }] }));
        Assert.StartsWith($"{Opening}Муниципального автономного общеобразовательного учреждения «Лицей с углубленным", Title(Process.Many(4)[3].Holder), StringComparison.Ordinal);
    }

    [Fact]
    public void The_curator_of_the_platform_agrees_where_nobody_else_is_given()
    {
        OfficialDocument document = RoadmapExample.Compose();
        Assert.Equal(["СОГЛАСОВАНО", "Директор МКУ «Методический центр»", "____________ И.П. Ковалева", "4 сентября 2026 г."], Assert.Single(document.Agreements).Lines.AsEnumerable());
    }

    [Fact]
    public void All_that_is_missing_is_told_at_once()
    {
        var roadmap = new Roadmap { Id = "ДК-2", Baseline = new() { Rows = [] }, Revisions = [] };
        var error = Assert.Throws<UnfitFactsException>(() => new RoadmapPlugin().Compose(new() { Frame = new() { Issuer = Process.School }, Roadmap = roadmap, Edition = 3 }, None));
        Assert.Equal(
        [
            "Nobody approves the document. Give Roadmap.Approval, the act that does, or RoadmapFrame.Approver.",
            "The title has no theme. Give RoadmapDocument.Platform with its theme, RoadmapDocument.Project, or Roadmap.Title.",
            "The title has no period. Give RoadmapDocument.Period, a platform with a term, or a project with its first and last day.",
            "RoadmapDocument.Edition is 3, and the roadmap «ДК-2» has 0 revision(s). Give a number from 0 to 0.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_refused()
    {
        var roadmap = new Roadmap { Id = "ДК-2", Project = "ПР-1", Title = "Дорожная карта", Approval = DocumentReference.Of(RecordKind.Letter, new LocalDate(2026, 9, 7), "1"), Baseline = Laboratory.Plan(1), Revisions = [] };
        var frame = new RoadmapFrame { Issuer = Process.School, AgreedOn = new LocalDate(2026, 9, 8) };
        var project = new InnovationProject { Id = "ПР-2", Theme = "Тема", Objectives = [], Stages = [] };
        var error = Assert.Throws<UnfitFactsException>(() => new RoadmapPlugin().Compose(
            new() { Frame = frame, Roadmap = roadmap, Project = project, Platform = Laboratory.Platform(Process.School, "ПР-3"), Period = Laboratory.Years }, None));
        Assert.Equal(
        [
            "Roadmap.Approval is «Letter 2026-09-07 № 1», which approves nothing. Give an order, a directive, a decree, a decision or a protocol, or RoadmapFrame.Approver.",
            "The curator agreed on 2026-09-08, after the approval of 2026-09-07. Correct one of the two.",
            "The roadmap «ДК-2» plans the project «ПР-1», and RoadmapDocument.Project is «ПР-2». Give the project that it plans.",
            "The roadmap «ДК-2» plans the project «ПР-1», and the platform «МИП-9» carries out «ПР-3». Give the platform of that project.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void An_edition_without_rows_and_a_document_without_a_date_are_refused()
    {
        var empty = Assert.Throws<UnfitFactsException>(() => Compose(Laboratory.Document(Laboratory.Roadmap(Laboratory.Plan(1), Laboratory.Revision(1, RoadmapChange.Cancel("1"))))));
        Assert.Equal("Edition 1 of the roadmap «ДК-1» has no rows. Give RoadmapPlan.Rows, or take another edition.", empty.Message);
        var undated = Assert.Throws<UnfitFactsException>(() => Compose(Laboratory.Document(Laboratory.Roadmap(Laboratory.Plan(1)), new() { Issuer = Process.School, Approver = Process.Head })));
        Assert.Equal("The document has no date. Give CompositionContext.SignedOn or RoadmapFrame.ApprovedOn.", undated.Message);
    }

    private static OfficialDocument Compose(RoadmapDocument subject) => new RoadmapPlugin().Compose(subject, None);

    private static string TextOf(RoadmapDocument subject) => DocumentText.Of(Compose(subject));

    private static IEnumerable<string> Numbers(OfficialDocument document) =>
        Assert.IsType<Table>(document.Body[^1]).Rows.Where(row => row.Kind == TableRowKind.Data).Select(row => row.Cells[0].Text.ToString());
}
