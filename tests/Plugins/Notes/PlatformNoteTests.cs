using Gallery;
using Gallery.Examples;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Notes;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Notes;

public sealed class PlatformNoteTests
{
    private static readonly CompositionContext Signed = new() { SignedOn = new LocalDate(2027, 1, 12) };

    [Fact]
    public void The_note_on_a_half_year()
    {
        OfficialDocument document = PlatformNoteExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Notes/Platform.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_report_with_nothing_in_it_leaves_lines_to_fill_in()
    {
        OfficialDocument document = Compose(new() { Report = Report(), Signer = Process.Head });
        Proof.IsConforming(document);
        ClauseList list = Assert.IsType<ClauseList>(Assert.Single(document.Body));
        Assert.Equal(["Площадка, тема и цель", "Выполненная работа", "Результаты", "Проблемы", "Следующие шаги"], list.Clauses.Select(clause => clause.Text.ToString()));
        Assert.All(list.Clauses.Skip(1), clause => Assert.Equal(new string('_', 60), Assert.IsType<Paragraph>(Assert.Single(clause.Content)).Text.ToString()));
        Assert.Equal("о деятельности инновационной площадки по теме «Школа открытий» за период с 1 сентября по 31 декабря 2026 года", document.Title);
    }

    [Fact]
    public void Five_hundred_measures_of_a_group_with_a_long_name()
    {
        Organization lyceum = Process.Many(4)[3].Holder.Organization!;
        PlatformReport report = Report(new OrganizationGroup { Members = [Process.School, lyceum], Coordinator = lyceum }, [.. Enumerable.Range(1, 500).Select(i => new ReportedMeasure { Measure = $"Семинар {i}.", Execution = MeasureExecution.Done })]);
        OfficialDocument document = Compose(new() { Report = report, Signer = Process.Head });
        Proof.IsConforming(document);
        Assert.Equal(lyceum.Name.Nominative, document.Organizations[0].Name.Nominative);
        Assert.Contains("– семинар 500 (выполнено).", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        PlatformReport report = Report(new OrganizationGroup { Members = [new() { Name = "Школа № 1" }, new() { Name = "Школа № 2" }] }, platform: "МИП-1");
        var project = new InnovationProject { Id = "ПР-2", Theme = "Тема", Objectives = [], Stages = [] };
        var error = Assert.Throws<UnfitFactsException>(() => new PlatformNotePlugin().Compose(
            new() { Report = report, Platform = DataLaboratory.Platform, Project = project, Signer = Process.Head }, CompositionContext.Unregistered));
        Assert.Equal(
        [
            "«Школа № 1, Школа № 2» names no coordinator. Give PlatformNote.Issuer: who makes the note.",
            "The note has no date. Give CompositionContext.SignedOn.",
            "The report is of the platform «МИП-1», and PlatformNote.Platform is «МИП-7». Give the platform that reports.",
            "The platform carries out the project «ПР-7», and PlatformNote.Project is «ПР-2». Give the project of the platform.",
        ], error.Faults.AsEnumerable());
        var early = Assert.Throws<UnfitFactsException>(() => new PlatformNotePlugin().Compose(new() { Report = Report(), Signer = Process.Head }, new() { SignedOn = new LocalDate(2026, 8, 31) }));
        Assert.Equal("The note is signed before the period begins, on 2026-09-01. Correct PlatformReport.Period or CompositionContext.SignedOn.", early.Message);
    }

    private static PlatformReport Report(Holder? holder = null, System.Collections.Immutable.ImmutableArray<ReportedMeasure> measures = default, Identity.Id<Platforms.InnovationPlatform>? platform = null) => new()
    {
        Kind = ReportKind.HalfYear,
        Holder = holder ?? Process.School,
        Theme = "Школа открытий",
        Platform = platform,
        Period = new(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31)),
        Measures = measures,
    };

    private static OfficialDocument Compose(PlatformNote note) => new PlatformNotePlugin().Compose(note, Signed);
}
