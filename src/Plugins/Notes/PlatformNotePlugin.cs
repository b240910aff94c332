using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Notes;

/// <summary>Composes the information note on a platform for a period (справка о деятельности площадки): theme and goal, what was done, what came of it, problems, next steps.</summary>
/// <remarks>The parts are known from practice; no form was read. Made of the same facts as the report of the platform, in running text.</remarks>
public sealed class PlatformNotePlugin : IDocumentPlugin<PlatformNote>
{
    /// <summary>The id of the plugin: «platform-note».</summary>
    public const string PluginId = "platform-note";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">Nobody makes the note, it has no date or one before the period begins, or platform or project are not those of the report.</exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(PlatformNote subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        PlatformReport report = subject.Report;
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        string status = subject.Platform is { } platform ? forms.Decline(platform.StatusName, GrammaticalCase.Genitive).Text : "инновационной площадки";
        var document = new OfficialDocument
        {
            Organizations = [(subject.Issuer ?? report.Holder.Lead)!],
            Kind = NoteText.Kind,
            Date = context.SignedOn!.Value,
            RegistrationNumber = context.RegistrationNumber,
            Title = $"о деятельности {status} по теме «{report.Theme}» за период {PeriodText.FromTo(report.Period)}",
            Body = [new ClauseList([.. Sections(subject)])],
            Signatures = [SignerText.Of(subject.Signer, forms)],
        };
        forms.RequireSure();
        return document;
    }

    private static void Check(PlatformNote subject, CompositionContext context)
    {
        PlatformReport report = subject.Report;
        var faults = new FactFaults();
        faults.AddIf((subject.Issuer ?? report.Holder.Lead) is null, $"«{report.Holder}» names no coordinator. Give PlatformNote.Issuer: who makes the note.");
        faults.AddIf(context.SignedOn is null, "The note has no date. Give CompositionContext.SignedOn.");
        faults.AddIf(
            context.SignedOn < report.Period.Start,
            $"The note is signed before the period begins, on {LocalDatePattern.Iso.Format(report.Period.Start)}. Correct PlatformReport.Period or CompositionContext.SignedOn.");
        faults.AddIf(
            subject.Platform is { } platform && report.Platform is { } key && platform.Id != key,
            $"The report is of the platform «{report.Platform}», and PlatformNote.Platform is «{subject.Platform?.Id}». Give the platform that reports.");
        faults.AddIf(
            subject is { Platform.Project: { } carried, Project: { } project } && project.Id != carried,
            $"The platform carries out the project «{subject.Platform?.Project}», and PlatformNote.Project is «{subject.Project?.Id}». Give the project of the platform.");
        faults.ThrowIfAny();
    }

    private static IEnumerable<Clause> Sections(PlatformNote subject)
    {
        PlatformReport report = subject.Report;
        yield return NoteText.Section("Площадка, тема и цель", [.. Opening(subject)]);
        yield return NoteText.Section("Выполненная работа", [.. Done(report)]);
        yield return NoteText.Section("Результаты", [.. Results(report)]);
        yield return NoteText.Section("Проблемы", NoteText.Items([.. subject.Problems, .. report.Risks.Select(Risk), .. report.Measures.Where(ExecutionText.NeedsReason).Select(Delay)], "Проблемы"));
        yield return NoteText.Section("Следующие шаги", NoteText.Items([.. report.NextPlan.Select(Planned)], "Следующие шаги"));
    }

    private static IEnumerable<Block> Opening(PlatformNote subject)
    {
        yield return new Paragraph($"Площадка: {HolderText.Of(subject.Report.Holder)}.");
        yield return new Paragraph($"Тема: «{subject.Report.Theme}».");
        yield return new Paragraph(subject.Project?.Goal is { } goal
            ? $"Цель: {Letters.InSentence(EndMarks.Strip(goal))}."
            : RichText.Of("Цель: ", new FormField("Цель проекта", 60)));
        if (subject.Project is { Objectives: { IsEmpty: false } objectives })
        {
            yield return new Paragraph("Задачи:");
            yield return new DashList([.. objectives.Select(objective => Letters.InSentence(objective.Text))]);
        }
    }

    private static IEnumerable<Block> Done(PlatformReport report)
    {
        if (report.Measures.IsEmpty)
        {
            yield return NoteText.ToWrite("Выполненная работа");
            yield break;
        }

        yield return new Paragraph($"По дорожной карте в отчете – {ExecutionText.Counted(report.Measures)}.");
        ReportedMeasure[] done = [.. report.Measures.Where(measure => measure.Execution is MeasureExecution.Done or MeasureExecution.DonePartly)];
        if (done.Length > 0)
        {
            yield return new Paragraph(done.Any(measure => measure.Execution == MeasureExecution.DonePartly) ? "Выполнены полностью или частично:" : "Выполнены мероприятия:");
            yield return new DashList((ImmutableArray<RichText>)
            [
                .. done.Select(measure => (RichText)$"{Letters.InSentence(EndMarks.Strip(measure.Measure))} ({ExecutionText.Of(measure)}){(measure.Result is { } result ? $": {Letters.InSentence(EndMarks.Strip(result))}" : "")}"),
            ]);
        }

        if (!report.Dissemination.IsEmpty)
        {
            yield return new Paragraph("Опыт представлен на мероприятиях:");
            yield return new DashList([.. report.Dissemination.Select(held => $"{held.Name}{(held.HeldOn is { } day ? $" ({DateText.Digital(day)})" : "")}{(held.Participants is { } count ? $", {CountedNouns.Participant.Count(count)}" : "")}")]);
        }
    }

    private static IEnumerable<Block> Results(PlatformReport report)
    {
        if (report.Conclusions.IsEmpty && report.Indicators.IsEmpty && report.Products.IsEmpty)
        {
            yield return NoteText.ToWrite("Результаты");
        }

        foreach (string conclusion in report.Conclusions)
        {
            yield return new Paragraph(Letters.Sentence(EndMarks.Strip(conclusion)));
        }

        if (!report.Indicators.IsEmpty)
        {
            yield return new Paragraph("Показатели:");
            yield return new DashList((ImmutableArray<RichText>)[.. report.Indicators.Select(Indicator)]);
        }

        if (!report.Products.IsEmpty)
        {
            yield return new Paragraph("Продукты:");
            yield return new DashList([.. report.Products.Select(product => $"{(product.Kind is { } kind ? $"{Letters.InSentence(kind)} " : "")}«{product.Title}»{(product.Link is { } link ? $" ({link})" : "")}")]);
        }
    }

    // A value that is not known is a place to fill in, and no percentage is told.
    private static RichText Indicator(ReportedIndicator indicator)
    {
        string name = Letters.InSentence(indicator.Definition.Name);
        string plan = indicator.Plan is { } value ? $", план – {NumberText.Of(value.Amount)} {indicator.Definition.Unit.Symbol}" : "";
        return indicator.Fact is { } fact
            ? $"{name}: {NumberText.Of(fact.Amount)} {indicator.Definition.Unit.Symbol}{plan}{(indicator.Judgement.CompletionPercent is { } percent ? $" (выполнение {ReportTables.Percent(percent)} %)" : "")}"
            : RichText.Of($"{name}: ", new FormField("Фактическое значение", 10), $" {indicator.Definition.Unit.Symbol}{plan}");
    }

    private static string Risk(ReportedRisk risk) => $"{Letters.InSentence(EndMarks.Strip(risk.Risk))}{(risk.Response is { } response ? $"; принятые меры: {Letters.InSentence(EndMarks.Strip(response))}" : "")}";

    private static string Delay(ReportedMeasure measure)
    {
        string reason = measure.Reason is { } why ? $", причина: {Letters.InSentence(EndMarks.Strip(why))}" : "";
        string moved = measure.MovedTo is { } day ? $", новый срок – {DateText.Digital(day)}" : "";
        return $"мероприятие «{EndMarks.Strip(measure.Measure)}» – {ExecutionText.Of(measure)}{reason}{moved}";
    }

    private static string Planned(PlannedMeasure measure) =>
        $"{Letters.InSentence(EndMarks.Strip(measure.Measure))}{(measure.DueOn is { } due ? $" до {DateText.Digital(due)}" : "")}{(measure.Responsible is { } responsible ? $" ({responsible})" : "")}";
}
