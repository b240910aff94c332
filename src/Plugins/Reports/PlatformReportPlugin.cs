using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.People;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Reports;

/// <summary>Composes the report of a platform for a period (отчет площадки за полугодие, год): passport, roadmap, indicators, products, dissemination, partners, risks, conclusions, next plan, term and remarks.</summary>
/// <remarks>
/// The sections are those of practice (Чебоксары, Самарская область); the sample form of Удмуртия, which would settle their names, was not read.
/// What the report leaves out is a place to fill in. The document names the people of the platform and lists remarks: it is for who receives the report, not for publication.
/// </remarks>
public sealed class PlatformReportPlugin : IDocumentPlugin<PlatformReportDocument>
{
    /// <summary>The id of the plugin: «platform-report».</summary>
    public const string PluginId = "platform-report";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <remarks>Dated by <see cref="CompositionContext.SignedOn"/>, or by the day on which the report was handed over.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">Nobody reports or signs, the document has no date, it was signed after it was handed over, or the platform is not the one of the report.</exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    /// <exception cref="Calendars.MissingCalendarYearException">The calendar of working days has no data for the year in which the report is due.</exception>
    public OfficialDocument Compose(PlatformReportDocument subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        PlatformReport report = subject.Case.Report;
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        var term = new ReportTermText(subject);
        var sections = new ReportSections(subject, term, forms);
        string status = subject.Platform is { } platform ? forms.Decline(platform.StatusName, GrammaticalCase.Genitive).Text : "инновационной площадки";
        var document = new OfficialDocument
        {
            Organizations = [(subject.Reporter ?? report.Holder.Lead)!],
            Kind = report.Kind == ReportKind.Final ? DocumentKind.Of("итоговый отчет", "итоговому отчету") : DocumentKind.Of("отчет", "отчету"),
            Date = DateOf(subject, context)!.Value,
            RegistrationNumber = context.RegistrationNumber,
            Place = subject.Place,
            Title = $"о работе {status} по теме «{report.Theme}» за {term.PeriodName}",
            Body = [sections.Body()],
            Appendices = [.. sections.Appendices()],
            Signatures = [SignerText.Of(SignerOf(subject)!, forms)],
        };
        forms.RequireSure();
        return document;
    }

    private static LocalDate? DateOf(PlatformReportDocument subject, CompositionContext context) => context.SignedOn ?? subject.Case.Report.SubmittedAt?.Date;

    private static Official? SignerOf(PlatformReportDocument subject) => subject.Signer
        ?? (subject.Case.Report.Head is { Position: { } position } head ? new() { Position = position, Name = head.Name } : null);

    private static void Check(PlatformReportDocument subject, CompositionContext context)
    {
        PlatformReport report = subject.Case.Report;
        var faults = new FactFaults();
        faults.AddIf((subject.Reporter ?? report.Holder.Lead) is null, $"«{report.Holder}» names no coordinator. Give PlatformReportDocument.Reporter: whose document it is.");
        faults.AddIf(DateOf(subject, context) is null, "The report has no date. Give CompositionContext.SignedOn, or PlatformReport.SubmittedAt.");
        faults.AddIf(SignerOf(subject) is null, "Nobody signs the report. Give PlatformReportDocument.Signer, or PlatformReport.Head with a position.");
        if (report.SubmittedAt is { } submitted && context.SignedOn is { } signed && submitted.Date < signed)
        {
            faults.Add($"The report was handed over on {LocalDatePattern.Iso.Format(submitted.Date)}, before it was signed on {LocalDatePattern.Iso.Format(signed)}. Correct one of the two.");
        }

        faults.AddIf(
            subject.Platform is { } platform && report.Platform is { } key && platform.Id != key,
            $"The report is of the platform «{report.Platform}», and PlatformReportDocument.Platform is «{subject.Platform?.Id}». Give the platform that reports.");
        faults.ThrowIfAny();
    }
}
