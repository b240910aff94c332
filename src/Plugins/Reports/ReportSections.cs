using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Reports;

/// <summary>The numbered sections of a report on a platform, in the order of the form; wide tables stand in the appendices.</summary>
internal sealed class ReportSections(PlatformReportDocument subject, ReportTermText term, IMorphology morphology)
{
    private const string MeasuresId = "measures";
    private const string IndicatorsId = "indicators";

    private PlatformReport Report => subject.Case.Report;

    public ClauseList Body() => new(
    [
        Section("Паспорт площадки", Passport()),
        Section("Выполнение дорожной карты", Execution()),
        Section("Показатели", Indicators()),
        Section("Инновационные продукты", Report.Products.IsEmpty ? None("Инновационные продукты за период не представлены.") : [ReportTables.Products(Report.Products)]),
        Section("Распространение опыта", Report.Dissemination.IsEmpty ? None("Мероприятий по распространению опыта за период не указано.") : [ReportTables.Dissemination(Report.Dissemination)]),
        Section("Сетевые партнеры", Report.Partners.IsEmpty ? None("Партнеры не указаны.") : [new DashList([.. Report.Partners.Select(partner => partner.Name.Nominative)])]),
        Section("Риски и корректировки", Report.Risks.IsEmpty ? None("Риски не указаны.") : [ReportTables.Risks(Report.Risks)]),
        Section("Выводы", Report.Conclusions.IsEmpty ? [ToWrite("Выводы")] : [.. Report.Conclusions.Select(text => new Paragraph(Letters.Sentence(EndMarks.Strip(text))))]),
        Section("План на следующий период", Report.NextPlan.IsEmpty ? [ToWrite("План на следующий период")] : [ReportTables.NextPlan(Report.NextPlan)]),
        .. term.IsKnown ? [Section("Срок представления отчета", [.. term.Blocks()])] : Array.Empty<Clause>(),
        .. subject.Check is { } check ? [Section("Замечания по результатам проверки отчета", [.. RemarksText.Blocks(subject.Case, check)])] : Array.Empty<Clause>(),
    ]);

    public IEnumerable<Appendix> Appendices()
    {
        if (!Report.Measures.IsEmpty)
        {
            yield return new() { Id = MeasuresId, Title = "Выполнение дорожной карты", Orientation = PageOrientation.Landscape, Body = [ReportTables.Measures(Report.Measures)] };
        }

        if (!Report.Indicators.IsEmpty)
        {
            bool hasLess = Report.Indicators.Any(indicator => indicator.Definition.Direction == IndicatorDirection.LessIsBetter);
            yield return new()
            {
                Id = IndicatorsId,
                Title = "Показатели",
                Orientation = PageOrientation.Landscape,
                Body =
                [
                    ReportTables.Indicators(Report.Indicators),
                    new Paragraph($"Процент выполнения плана – отношение факта к плану{(hasLess ? ", а для показателей, по которым лучше меньшее значение, – отношение плана к факту" : "")}, до одного знака после запятой."),
                    .. IndicatorText.Note(Report.Indicators),
                ],
            };
        }
    }

    private ImmutableArray<Block> Passport()
    {
        InnovationPlatform? platform = subject.Platform;
        NodaTime.DateInterval? status = Report.Term ?? Roadmaps.RoadmapTitle.PeriodOf(platform, null);
        (string Name, TableCell Value)[] rows =
        [
            ("Организация", HolderText.Of(Report.Holder)),
            ("Тема", $"«{Report.Theme}»"),
            .. platform is null ? [] : new (string, TableCell)[] { ("Статус", platform.StatusName.Nominative) },
            ("Срок действия статуса", status is { } days ? PeriodText.FromTo(days) : TableCell.ToFill),
            ("Отчетный период", term.PeriodName.StartsWith("период ", StringComparison.Ordinal) ? PeriodText.FromTo(Report.Period) : $"{term.PeriodName} ({PeriodText.Dashed(Report.Period)})"),
            ("Руководитель площадки", Report.Head is { } head ? Described(head) : TableCell.ToFill),
            ("Научный руководитель", (Report.ScientificSupervisor ?? platform?.ScientificSupervisor) is { } supervisor ? Described(supervisor) : default(TableCell)),
            .. platform?.Curator is { } curator ? new (string, TableCell)[] { ("Куратор", Described(curator)) } : [],
        ];
        return [new Table([new("Сведения", 2), new("Значение", 5)], [.. rows.Select(row => new TableRow([row.Name, row.Value]))])];
    }

    private ImmutableArray<Block> Execution() => Report.Measures.IsEmpty
        ? None("Мероприятий дорожной карты в отчете не указано.")
        : [new Paragraph(Referring($"В отчете – {ExecutionText.Counted(Report.Measures)}. Сведения по мероприятиям приведены в приложении", MeasuresId, isOnly: Report.Indicators.IsEmpty))];

    private ImmutableArray<Block> Indicators()
    {
        if (Report.Indicators.IsEmpty)
        {
            return None("Показатели в отчете не указаны.");
        }

        // Every indicator is in one of the groups: the numbers add up to the whole.
        string standings = string.Join(", ", Report.Indicators.GroupBy(indicator => indicator.Judgement.Status).OrderByDescending(group => group.Key)
            .Select(group => $"{ReportTables.Standing(group.Key)} –\u00A0{NumberText.Of(group.Count())}"));
        return [new Paragraph(Referring($"В отчете – {Indicator.Count(Report.Indicators.Length)}: {standings}. Значения приведены в приложении", IndicatorsId, isOnly: Report.Measures.IsEmpty))];
    }

    private static CountedNoun Indicator { get; } = CountedNoun.Of("показатель", "показателя", "показателей");

    private static Clause Section(string name, ImmutableArray<Block> blocks) => new(name, blocks) { IsHeading = true };

    // The only appendix has no number.
    private static RichText Referring(string sentence, string appendix, bool isOnly) => isOnly ? $"{sentence}." : RichText.Of($"{sentence} ", new Reference(appendix), ".");

    private static ImmutableArray<Block> None(string text) => [new Paragraph(text)];

    private static Paragraph ToWrite(string what) => new(RichText.Of(new FormField(what, 60)));

    private string Described(Person person)
    {
        // The people of the holder work where the passport says already.
        string works = person.Position?.Organization is { } organization && !Report.Holder.Includes(organization) ? $" {morphology.Decline(organization.NameInText, GrammaticalCase.Genitive).Text}" : "";
        string position = person.Position is { } held ? $", {Letters.InSentence(held.Title.Nominative)}{works}" : "";
        string degree = person.AcademicDegree is { } known ? $", {known}" : "";
        return $"{person}{position}{degree}";
    }
}
