using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Regulation;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Reports of platforms, some of them checked by a regulation; periods of years without a production calendar are refused where a due date asks for it.</summary>
internal static class Reports
{
    public static IEnumerable<Law> Laws => DocumentLaws.For(new PlatformReportPlugin(), PluginLaws.Setup<PlatformReportDocument>(PluginLaws.Few, hasGaps: true) with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Of(isExtreme: true),
        Contexts = subject => SignedOn(subject.Case.Report) is var day ? [new() { SignedOn = day }, new() { SignedOn = day, RegistrationNumber = "14" }] : [],
        Refuses = thrown => PluginLaws.IsRefusal(thrown) || thrown is MissingCalendarYearException,
        Facts = (subject, context) => Facts(subject, subject.Case.Report, context),
    });

    private static LocalDate SignedOn(PlatformReport report) => report.SubmittedAt?.Date ?? report.Period.End;

    private static IEnumerable<DocumentFact> Facts(PlatformReportDocument subject, PlatformReport report, CompositionContext context) =>
    [
        context.SignedOn!.Value, report.Theme, report.Period.Start, report.Period.End, subject.Signer!.Name, .. Drawn.Said(report.Holder),
        .. new[] { report.Head?.Name, report.ScientificSupervisor?.Name, subject.Platform?.Curator?.Name }.OfType<PersonName>().Select(DocumentFact.Of),
        .. subject.Platform is { } platform ? new[] { DocumentFact.Of(platform.StatusName, GrammaticalCase.Genitive) } : [],
        .. Drawn.Said(report.Measures.SelectMany(measure => new[] { EndMarks.Strip(measure.Measure), measure.Responsible, measure.Result, measure.Reason }).Select(text => text is null ? null : EndMarks.Strip(text))),
        .. report.Measures.SelectMany(measure => new[] { measure.DueOn, measure.DoneOn, measure.MovedTo }).OfType<LocalDate>().Select(DocumentFact.Of),
        .. Drawn.Said(report.Indicators.Select(indicator => indicator.Definition.Name)),
        .. report.Indicators.SelectMany(indicator => new[] { indicator.Plan, indicator.Fact }).OfType<IndicatorValue>().Select(value => DocumentFact.Of(value.Amount)),
        .. Drawn.Said(report.Products.Select(product => product.Title)), .. Drawn.Said(report.Dissemination.Select(held => held.Name)), .. report.Partners.Select(partner => DocumentFact.Of(partner.Name.Nominative)),
        .. Drawn.Said(report.Risks.SelectMany(risk => new[] { EndMarks.Strip(risk.Risk), risk.Response is { } response ? EndMarks.Strip(response) : null })),
        .. Drawn.Said(report.Conclusions.Select(EndMarks.Strip)), .. Drawn.Said(report.NextPlan.Select(planned => EndMarks.Strip(planned.Measure))),
    ];

    private static Gen<PlatformReportDocument> Of(bool isExtreme) =>
        from given in Drawn.Any<ReportCase>(isExtreme)
        from platform in Drawn.Maybe<InnovationPlatform>(isExtreme)
        from reporter in Drawn.Any<Organization>(isExtreme)
        from signer in Drawn.Any<Official>(isExtreme)
        from parts in Gen.Choose(0, 5)
        select new PlatformReportDocument
        {
            Case = given,
            Platform = platform?.With(known => known.Id, given.Report.Platform ?? platform.Id),
            Reporter = reporter,
            Place = parts % 2 == 0 ? null : "г. Лесногорск",
            Check = parts % 3 == 0 ? new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = SignedOn(given.Report) } : null,
            Signer = signer,
        };
}
