using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Arithmetic;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>REP-01: the report is handed over before the moment it is due, in every format that the regulation asks for.</summary>
/// <remarks>
/// The moment with its hour and the two formats were read in an act of Самарская область; half-years are reported on in practice (Чебоксары). The moment itself is late: see <see cref="DueInstant"/>.
/// That a second delay in a row leads to the proposal of STA-03 is our proposal.
/// </remarks>
public sealed class ReportIsInTimeAndForm : Rule<ReportCase>
{
    private readonly Fact<ReportCase, DateInterval> _period;
    private readonly Fact<ReportCase, LocalDateTime> _submitted;
    private readonly Fact<ReportCase, ImmutableArray<ReportFormat>> _formats;
    private readonly Fact<ReportCase, ImmutableArray<ReportDuty>> _earlier;
    private readonly Parameter<ReportingCalendar> _reporting;
    private readonly Parameter<DocumentRequirements> _documents;
    private readonly Measure _minutes;
    private readonly Measure _missing;
    private readonly Reason _noZone;
    private readonly Reason _periodUnknown;
    private readonly Reason _noTerm;
    private readonly Reason _notDue;
    private readonly Reason _late;
    private readonly Reason _lateAgain;
    private readonly Reason _notDelivered;
    private readonly Reason _notDeliveredAgain;

    /// <summary>Makes the rule.</summary>
    public ReportIsInTimeAndForm()
        : base(new RuleCard
        {
            Id = "REP-01",
            Russian = "Отчёт представлен в срок и в установленных форматах",
            English = "The report is handed over in time and in the prescribed formats",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "часть отсылает к порядку признания; срок с часом и форматы прочитаны в приказе Самарской области № 383-од",
            Claims = RuleClaims.OrderFree,
            ReadsCalendar = true,
        })
    {
        _period = Fact("Period", "период отчёта", "the period of the report", report => report.Report.Period);
        _submitted = OptionalFact("SubmittedAt", "день и час представления отчёта", "the day and the hour the report was handed over", report => report.Report.SubmittedAt);
        _formats = Fact("Formats", "форматы отчёта", "the formats of the report", report => report.Report.Formats);
        _earlier = OptionalFact("EarlierDuties", "представление прежних отчётов", "how earlier reports were handed over", report => report.EarlierDuties);
        _reporting = Parameter(ProfileParameters.Reporting, nameof(ReportingCalendar.Name), reporting => reporting.Name);
        _documents = Parameter(ProfileParameters.ReportDocuments, nameof(RequiredDocument.Formats), documents => Asked(documents));
        _minutes = Measure("MinutesLeft", Bound.MoreThan, "минут до истечения срока при представлении", "minutes left when it was handed over");
        _missing = Measure("MissingFormats", Bound.AtMost, "недостающих форматов", "formats missing");
        _noZone = Indeterminate("NoZone", "часовой пояс органа не указан", "the time zone of the authority is not stated");
        _periodUnknown = Indeterminate("PeriodUnknown", "такого отчётного периода в порядке нет", "the regulation has no such period");
        _noTerm = NotApplicable("NoTerm", "порядок не устанавливает срока отчёта за этот период", "the regulation sets no term for the report on this period");
        _notDue = NotApplicable("NotDue", "срок отчёта ещё не истёк", "the report is not due yet");
        _late = Violated("Late", "отчёт представлен с опозданием", "the report was late");
        _lateAgain = Violated("LateAgain", "отчёт представлен с опозданием второй период подряд: следует рассмотреть прекращение статуса (STA-03)", "the report was late for a second period in a row: see STA-03");
        _notDelivered = Violated("NotDelivered", "отчёт не представлен", "the report was not handed over");
        _notDeliveredAgain = Violated("NotDeliveredAgain", "отчёт не представлен, и предыдущий не был представлен в срок: следует рассмотреть прекращение статуса (STA-03)", "the report was not handed over, nor was the one before in time: see STA-03");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ReportCase> judgement)
    {
        if (!judgement.Knows(_reporting, out ReportingCalendar? reporting) || !judgement.Knows(_period, out DateInterval? days))
        {
            return judgement.Unknown();
        }

        if (judgement.ZoneId is not { } zone)
        {
            return judgement.Answer(_noZone);
        }

        if (reporting.PeriodOf(days.Start) is not { } period || period.Days != days)
        {
            return judgement.Answer(_periodUnknown);
        }

        if (reporting.DueOf(period, judgement.Calendar, zone) is not { } due)
        {
            return judgement.Answer(_noTerm);
        }

        if (judgement.IsExamined)
        {
            judgement.Cite("Report.Period", $"{period}: срок до {RussianDate.ForText(due.Date)}{(due.ClosesAt is { } hour ? $", {LocalTimePattern.GeneralIso.Format(hour)}" : "")}", $"{period.Days} is due {due}");
        }

        if (!judgement.Knows(_submitted, out LocalDateTime submitted))
        {
            return judgement.AssessedOn <= due.Date ? judgement.Answer(_notDue)
                : judgement.Answer(WasLateBefore(ref judgement, days) ? _notDeliveredAgain : _notDelivered);
        }

        var left = Fraction.Of(Period.Between(submitted, MomentOf(due), PeriodUnits.Ticks).Ticks, NodaConstants.TicksPerMinute);
        return left.Sign > 0
            ? JudgeFormats(ref judgement)
            : judgement.Compare(_minutes, left, Fraction.Zero, broken: WasLateBefore(ref judgement, days) ? _lateAgain : _late);
    }

    private static LocalDateTime MomentOf(DueInstant due) => due.ClosesAt is { } hour ? due.Date + hour : due.Date.PlusDays(1).AtMidnight();

    private static IEnumerable<ReportFormat> Asked(DocumentRequirements documents) => documents.Documents
        .Where(document => document.Kind == ApplicationDocumentKind.Report).SelectMany(document => document.Formats)
        .Select(format => format switch
        {
            CopyFormat.Docx => ReportFormat.Docx,
            CopyFormat.Pdf => ReportFormat.Pdf,
            _ => default(ReportFormat?),
        })
        .OfType<ReportFormat>().Distinct();

    private bool WasLateBefore(ref Judgement<ReportCase> judgement, DateInterval days) => judgement.Knows(_earlier, out ImmutableArray<ReportDuty> duties)
        && duties.Where(duty => duty.Period.Days.End < days.Start)
            .OrderByDescending(duty => duty.Period.Days.End).ThenByDescending(duty => duty.Period.Days.Start).ThenBy(duty => duty.Period.Name, StringComparer.Ordinal).FirstOrDefault() is { } before
        && !(before.SubmittedAt < MomentOf(before.Due));

    private Verdict JudgeFormats(ref Judgement<ReportCase> judgement)
    {
        if (!judgement.Knows(_documents, out DocumentRequirements? documents) || !judgement.Knows(_formats, out ImmutableArray<ReportFormat> formats))
        {
            return judgement.Unknown();
        }

        int missing = 0;
        foreach (ReportFormat format in Asked(documents).Except(formats))
        {
            missing++;
            judgement.Cite("Report.Formats", $"нет формата {format}", $"{format} is missing");
        }

        return judgement.Compare(_missing, missing, 0);
    }
}
