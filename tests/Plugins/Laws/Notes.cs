using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Notes;
using InnovationDomain.Projects;
using InnovationDomain.Testing;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Information notes on organizations, from a bare name to all that can be known, and on platforms by their reports. They go to whoever asks: of the people of a platform none is named but who signs.</summary>
internal static class Notes
{
    private static readonly LocalDate Day = new(2026, 9, 2);

    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new OrganizationNotePlugin(), PluginLaws.Setup<OrganizationNote>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Organizations(isExtreme: false)),
            Extremes = Organizations(isExtreme: true),
            Facts = Facts,
            Personal = note => note.Platforms.SelectMany(Drawn.People),
        }),
        .. DocumentLaws.For(new PlatformNotePlugin(), PluginLaws.Setup<PlatformNote>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Platforms(isExtreme: false)),
            Extremes = Platforms(isExtreme: true),
            Contexts = note => [new() { SignedOn = note.Report.Period.End }, new() { SignedOn = note.Report.Period.End, RegistrationNumber = "14" }],
            Facts = Facts,
            Personal = note => [.. new[] { note.Report.Head?.Name, note.Report.ScientificSupervisor?.Name }.OfType<PersonName>(), .. Drawn.People(note.Platform)],
        }),
    ];

    private static IEnumerable<DocumentFact> Facts(OrganizationNote note, CompositionContext context) =>
    [
        note.AsOf, note.Organization.Name.Nominative, .. Drawn.Said(note.Head), .. Drawn.Said(note.Signer),
        .. Drawn.Said([note.Address, note.Organization.Inn?.ToString(), note.Organization.Ogrn?.ToString(), note.Organization.ShortName?.Nominative, note.Organization.Founder?.Name.Nominative]),
        .. new[] { note.Students, note.Classes, note.Teachers, note.TrainedTeachers }.OfType<int>().Select(count => DocumentFact.Of(count)),
        .. Drawn.Said(note.Equipment.Select(item => item.Name)), .. note.Equipment.Select(item => item.Quantity).OfType<int>().Select(count => DocumentFact.Of(count)), .. Drawn.Said(note.Results),
        .. Drawn.Said(note.Platforms.Select(platform => platform.Theme)), .. note.Platforms.SelectMany(platform => new DocumentFact[] { platform.StatusName, new LocalDate(2029, 8, 31) }),
    ];

    private static IEnumerable<DocumentFact> Facts(PlatformNote note, CompositionContext context)
    {
        PlatformReport report = note.Report;
        return
        [
            report.Theme, report.Period.Start, report.Period.End, .. Drawn.Said(report.Holder), .. Drawn.Said(note.Signer), .. Drawn.Said(note.Problems.Select(EndMarks.Strip)),
            .. note.Platform is { } platform ? new[] { DocumentFact.Of(platform.StatusName, GrammaticalCase.Genitive) } : [],
            .. note.Project is { } project ? Drawn.Said([.. project.Objectives.Select(objective => EndMarks.Strip(objective.Text)), project.Goal is { } goal ? EndMarks.Strip(goal) : null]) : [],
            .. Drawn.Said(report.Measures.Where(measure => measure.Execution != MeasureExecution.NotStated).SelectMany(measure => new[] { EndMarks.Strip(measure.Measure), measure.Execution is MeasureExecution.Done or MeasureExecution.DonePartly && measure.Result is { } result ? EndMarks.Strip(result) : null })),
            .. Drawn.Said(report.Dissemination.Where(_ => !report.Measures.IsEmpty).Select(held => held.Name)), .. Drawn.Said(report.Conclusions.Select(EndMarks.Strip)), .. Drawn.Said(report.Indicators.Select(indicator => indicator.Definition.Name)),
            .. Drawn.Said(report.Products.SelectMany(product => new[] { product.Title, product.Link })), .. Drawn.Said(report.Risks.Select(risk => EndMarks.Strip(risk.Risk))), .. Drawn.Said(report.NextPlan.Select(planned => EndMarks.Strip(planned.Measure))),
        ];
    }

    private static Gen<OrganizationNote> Organizations(bool isExtreme) =>
        from organization in Drawn.Any<Organization>(isExtreme)
        from platform in Drawn.Platforms(isExtreme)
        from center in Drawn.Any<EducationCenter>(isExtreme)
        from head in Drawn.Maybe<Official>(isExtreme)
        from signer in Drawn.Maybe<Official>(isExtreme)
        from count in isExtreme ? Gen.Elements(0, 1, 150) : Gen.Choose(0, 5)
        from texts in Drawn.Texts(isExtreme).ListOf(count)
        from teachers in Gen.Choose(0, 90)
        from parts in Gen.Choose(0, 31)
        select new OrganizationNote
        {
            Organization = organization,
            AsOf = Day,
            Purpose = parts % 2 == 0 ? null : ", на базе которой в 2026 году создается центр образования «Точка роста»",
            Address = parts / 2 % 2 == 0 ? null : "г. Лесногорск, ул. Школьная, д. 5",
            Head = head,
            Students = parts / 4 % 2 == 0 ? null : 10 * teachers,
            Classes = parts / 4 % 2 == 0 ? null : teachers,
            Teachers = parts / 8 % 2 == 0 ? null : teachers,
            TrainedTeachers = parts / 8 % 2 == 0 ? null : teachers / 2,
            Equipment = [.. texts.Select((text, i) => new EquipmentItem { Name = text, Quantity = i % 2 == 0 ? null : i })],
            Results = [.. texts],
            Center = parts / 16 == 0 ? null : center.With(given => given.PartnerSchools, []).With(given => given.School, organization),
            Platforms = parts % 3 == 0 ? [] : [platform.With(given => given.Holder, organization)],
            Signer = signer,
        };

    private static Gen<PlatformNote> Platforms(bool isExtreme) =>
        from report in Drawn.Any<PlatformReport>(isExtreme)
        from platform in Drawn.Maybe<InnovationPlatform>(isExtreme)
        from project in Drawn.Maybe<InnovationProject>(isExtreme)
        from issuer in Drawn.Any<Organization>(isExtreme)
        from signer in Drawn.Maybe<Official>(isExtreme)
        from problems in Drawn.Texts(isExtreme).ListOf(2)
        select new PlatformNote
        {
            Report = report,
            Platform = platform?.With(given => given.Id, report.Platform ?? platform.Id).With(given => given.Project, project?.Id),
            Project = project,
            Problems = [.. problems],
            Issuer = issuer,
            Signer = signer,
        };
}
