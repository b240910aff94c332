using System.Collections.Immutable;
using Gallery.Examples;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Roadmaps;

public sealed class MunicipalRoadmapTests
{
    private static readonly Municipality Town = new() { Name = "город Лесногорск" };

    [Fact]
    public void Priorities_without_measures_have_lines_to_fill_in()
    {
        OfficialDocument document = MunicipalRoadmapExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Roadmaps/Municipal.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_measure_stands_under_its_priority_and_the_rest_under_others()
    {
        Roadmap roadmap = Laboratory.Roadmap(new() { Rows = [Laboratory.Row("1") with { Section = "кадры" }, Laboratory.Row("2"), Laboratory.Row("3") with { Section = "сети" }] });
        Table table = Assert.IsType<Table>(Compose(Subject(roadmap, ["кадры", "преемственность"], emptyRows: 1)).Body[^1]);
        Assert.Equal(["Кадры", "1", "Преемственность", "", "Иные мероприятия", "2", "3"], table.Rows.Select(row => row.Cells[0].Text.ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Each_centre_has_its_row(int count)
    {
        ImmutableArray<EducationCenter> centers =
        [
            .. Enumerable.Range(1, count).Select(i => new EducationCenter
            {
                Id = $"ТР-{i}",
                Kind = i % 3 == 0 ? CenterKind.Quantorium : CenterKind.GrowthPoint,
                Profile = i % 3 == 1 ? CenterProfile.NaturalScienceTechnology : CenterProfile.NotStated,
                School = Process.Many(4)[3].Holder.Organization!,
                Municipality = Town,
                OpenedIn = i % 2 == 0 ? 2021 : null,
                PartnerSchools = i % 2 == 0 ? [Process.School] : [],
            }),
        ];
        OfficialDocument document = Compose(new() { Frame = Frame, Municipality = Town, Year = SchoolYear.Starting(2024), Purpose = "по сопровождению центров", Priorities = ["кадры"], Centers = centers });
        Proof.IsConforming(document);
        Table table = Assert.IsType<Table>(Assert.Single(Assert.Single(document.Appendices).Body));
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"{i}"), table.Rows.Select(row => row.Cells[0].Text.ToString()));
        Assert.True(table.Rows[0].Cells[3].IsToFill);
    }

    [Fact]
    public void The_document_that_set_the_priorities_is_cited()
    {
        OfficialDocument document = Compose(new()
        {
            Frame = Frame, Municipality = Town, Year = SchoolYear.Starting(2024), Purpose = "по сопровождению центров", Priorities = ["кадры"],
            Basis = DocumentReference.Of(RecordKind.Letter, new LocalDate(2024, 4, 18), "07-15"),
        });
        Assert.Contains("Основание: письмо от 18 апреля 2024 г. № 07-15.", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_minimum_is_printed_and_what_was_not_checked_is_marked()
    {
        IndicatorDefinition read = new() { Id = "TR-1", Name = "Численность", Unit = IndicatorUnit.Persons, Direction = IndicatorDirection.MoreIsBetter, Minimum = IndicatorValue.Of(200, IndicatorUnit.Persons) };
        OfficialDocument document = Compose(new()
        {
            Frame = Frame, Municipality = Town, Year = SchoolYear.Starting(2024), Purpose = "по сопровождению центров", Priorities = ["кадры"],
            Indicators = [new() { Definition = read, Plan = IndicatorValue.Of(210.5m, IndicatorUnit.Persons) }],
        });
        string text = DocumentText.Of(document);
        Assert.Contains("| 1 | Численность | чел. | 200 | ____ | 210,5 |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("не сверены", text, StringComparison.Ordinal);
        Assert.Contains("Сведения, отмеченные знаком «*», с нормативным актом не сверены.", DocumentText.Of(MunicipalRoadmapExample.Compose()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_centre_of_another_municipality_and_an_unapproved_document_are_refused()
    {
        var center = new EducationCenter { Id = "ТР-1", Kind = CenterKind.ITCube, School = Process.School, Municipality = new() { Name = "Горный район" } };
        var error = Assert.Throws<UnfitFactsException>(() => new MunicipalRoadmapPlugin().Compose(
            new() { Frame = new() { Issuer = Process.Authority }, Municipality = Town, Year = SchoolYear.Starting(2024), Purpose = "по сопровождению центров", Priorities = ["кадры"], Centers = [center] }, CompositionContext.Unregistered));
        Assert.Equal(
        [
            "Nobody approves the document. Give MunicipalRoadmap.Roadmap with Roadmap.Approval, the act that does, or RoadmapFrame.Approver.",
            "The centre «ТР-1» is in «Горный район», and the roadmap is of «город Лесногорск». Leave it out, or correct one of the two.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void Priorities_are_never_made_up()
    {
        var error = Assert.Throws<ArgumentException>(() => Subject(null, []));
        Assert.StartsWith("MunicipalRoadmap.Priorities is empty. Give at least one: the sections of the roadmap are made of them.", error.Message, StringComparison.Ordinal);
    }

    private static RoadmapFrame Frame { get; } = new() { Issuer = Process.Authority, Approver = Process.Head, ApprovedOn = new LocalDate(2024, 8, 26) };

    private static MunicipalRoadmap Subject(Roadmap? roadmap, ImmutableArray<string> priorities, int emptyRows = 3) => new()
    {
        Frame = Frame, Municipality = Town, Year = SchoolYear.Starting(2024), Purpose = "по сопровождению центров", Priorities = priorities, Roadmap = roadmap, EmptyRows = emptyRows,
    };

    private static OfficialDocument Compose(MunicipalRoadmap subject) => new MunicipalRoadmapPlugin().Compose(subject, CompositionContext.Unregistered);
}
