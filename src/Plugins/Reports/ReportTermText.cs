using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Reports;

/// <summary>When a report was due, by which rule, and whether it came in time.</summary>
internal sealed class ReportTermText(PlatformReportDocument subject)
{
    // The zone only carries the hour: both moments are by the clock of who receives the report.
    private const string ReceiversClock = "UTC";

    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private PlatformReport Report => subject.Case.Report;

    private ReportingCalendar? Calendar => subject.Reporting ?? Version?.Value;

    private ParameterVersion<ReportingCalendar>? Version => subject.Check?.Read(ProfileParameters.Reporting);

    private ReportingPeriod? Period => Calendar?.PeriodOf(Report.Period.Start) is { } period && period.Days == Report.Period ? period : null;

    /// <summary>Gets the period in the title: «I полугодие 2026/2027 учебного года», or its days.</summary>
    public string PeriodName => Period is { } period ? RuleText.Plain(period.Name) : $"период {PeriodText.FromTo(Report.Period)}";

    public bool IsKnown => Calendar is not null;

    public IEnumerable<Block> Blocks()
    {
        ReportingCalendar calendar = Calendar!;
        if (Period is not { } period)
        {
            yield return new Paragraph($"Срок представления отчета не определен: в календаре «{RuleText.Plain(calendar.Name)}» нет периода {PeriodText.FromTo(Report.Period)}.");
        }
        else if (calendar.DueOf(period, subject.WorkingDays, ReceiversClock) is { } due)
        {
            DueRule rule = calendar.Segments[period.Number - 1].Due!;
            yield return new Paragraph($"Срок представления отчета – {(due.ClosesAt is { } hour ? $"до {Hour.Format(hour)} " : "по ")}{RussianDate.ForText(due.Date)}{(due.ClosesAt is null ? " включительно" : "")}{Moved(rule, period, due)}.");
            yield return new Paragraph($"Правило: {RuleOf(rule)}. {SourceOf(calendar)}");
            yield return Submission(due);
        }
        else
        {
            yield return new Paragraph("Срок представления отчета за этот период не установлен.");
            yield return Submission(null);
        }

        if (!Report.Formats.IsEmpty)
        {
            yield return new Paragraph($"Форма представления: {string.Join(", ", Report.Formats.Select(format => format switch
            {
                ReportFormat.Docx => "файл .docx",
                ReportFormat.Pdf => "файл .pdf",
                _ => "на бумаге",
            }))}.");
        }
    }

    private Paragraph Submission(DueInstant? due)
    {
        if (Report.SubmittedAt is not { } submitted)
        {
            return new(RichText.Of("Отчет представлен ", new FormField("Дата и время представления отчета", 30), "."));
        }

        string when = $"Отчет представлен {RussianDate.ForText(submitted.Date)} в {Hour.Format(submitted.TimeOfDay)}";
        if (due is null)
        {
            return new($"{when}.");
        }

        // The moment itself is late.
        LocalDateTime moment = due.ClosesAt is { } hour ? due.Date + hour : due.Date.PlusDays(1).AtMidnight();
        return new(submitted < moment ? $"{when}, в срок." : $"{when}, с нарушением срока{Lateness(moment, submitted)}.");
    }

    private static string Lateness(LocalDateTime due, LocalDateTime submitted)
    {
        var late = NodaTime.Period.Between(due, submitted, PeriodUnits.Days | PeriodUnits.Hours | PeriodUnits.Minutes);
        string[] parts =
        [
            .. from part in new[] { (late.Days, CountedNouns.Day), (late.Hours, CountedNouns.Hour), (late.Minutes, CountedNouns.Minute) }
               where part.Item1 > 0
               select part.Item2.Count(part.Item1),
        ];
        return parts.Length > 0 ? $" (опоздание – {string.Join(' ', parts)})" : " (в момент его истечения)";
    }

    private static string RuleOf(DueRule rule)
    {
        string closing = rule.ClosesAt is { } hour ? $", до {Hour.Format(hour)}" : "";
        string roll = (rule.Term?.Roll ?? rule.Roll) switch
        {
            RollConvention.Following => "; если этот день нерабочий, – ближайший следующий за ним рабочий день",
            RollConvention.Preceding => "; если этот день нерабочий, – предшествующий ему рабочий день",
            _ => "; нерабочий день не переносится",
        };
        return rule.Anchor switch
        {
            DueAnchor.WithinPeriod => $"{Day(rule.On!.Value)} отчетного периода{closing}{roll}",
            DueAnchor.AfterPeriod => $"{Day(rule.On!.Value)} после окончания отчетного периода{closing}{roll}",
            _ => $"{TermText.Within(rule.Term!)} со дня окончания отчетного периода{closing}{(rule.Term!.Unit == TermUnit.WorkingDays ? "" : roll)}",
        };
    }

    // The day the rule names, where it was a day off.
    private static string Moved(DueRule rule, ReportingPeriod period, DueInstant due)
    {
        if (rule.On is not { } on)
        {
            return "";
        }

        DueRule still = rule.Anchor == DueAnchor.WithinPeriod ? DueRule.Within(on, RollConvention.None) : DueRule.After(on, RollConvention.None);
        LocalDate named = still.For(period, ProductionCalendar.Russia, ReceiversClock).Date;
        return named == due.Date ? "" : $" (перенесен с нерабочего дня {RussianDate.ForText(named)})";
    }

    private string SourceOf(ReportingCalendar calendar) => calendar.Basis is { } act ? $"Основание: {ReferenceText.Of(act)}."
        : subject.Reporting is null && Version is { } version ? $"Основание: {version.Source}{CertaintyText.InBrackets(version.Certainty)}."
        : "Основание не указано.";

    private static string Day(AnnualDate date) => $"{NumberText.Of(date.Day)} {RussianDate.Months[date.Month - 1]}";
}
