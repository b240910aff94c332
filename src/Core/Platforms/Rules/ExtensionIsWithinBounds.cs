using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Platforms.Rules;

/// <summary>STA-02: the last extension is within the number and the total term that the regulation allows, was decided before the term was over, and rests on an approved report for the last period before it.</summary>
/// <remarks>
/// Extension or termination by the report was read in an act of Самарская область; the numbers are known from practice. The last period is the last one that was over on the day of the act, by the periods of the regulation.
/// </remarks>
public sealed class ExtensionIsWithinBounds : Rule<PlatformCase>
{
    private readonly Fact<PlatformCase, InnovationPlatform> _platform;
    private readonly Fact<PlatformCase, ImmutableArray<ReportConclusion>> _conclusions;
    private readonly Parameter<int> _maximum;
    private readonly Parameter<int> _years;
    private readonly Parameter<ReportingCalendar> _reporting;
    private readonly Measure _extensions;
    private readonly Measure _days;
    private readonly Reason _notExtended;
    private readonly Reason _afterExpiry;
    private readonly Reason _noPositiveReport;
    private readonly Reason _reported;

    /// <summary>Makes the rule.</summary>
    public ExtensionIsWithinBounds()
        : base(new RuleCard
        {
            Id = "STA-02",
            Russian = "Статус продлён в допустимых пределах и по итогам отчёта",
            English = "The status is extended within bounds and on a report",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Recalled,
            Remark = "часть отсылает к порядку признания; продление по итогам отчёта прочитано в приказе Самарской области № 383-од, предельные числа известны из практики",
            Claims = RuleClaims.OrderFree,
        })
    {
        _platform = Fact("Platform", "события статуса и акты за ними", "the events of the status and the acts behind them", platform => platform.Platform);
        _conclusions = OptionalFact("ReportConclusions", "решения по отчётам площадки", "the decisions on the reports", platform => platform.ReportConclusions);
        _maximum = Parameter(ProfileParameters.MaximumExtensions);
        _years = Parameter(ProfileParameters.MaximumTotalYears);
        _reporting = Parameter(ProfileParameters.Reporting, nameof(ReportingCalendar.Name), reporting => reporting.Name);
        _extensions = Measure("Extensions", Bound.AtMost, "продлений", "extensions");
        _days = Measure("TotalDays", Bound.AtMost, "дней статуса с продлением", "days of the status with the extension");
        _notExtended = NotApplicable("NotExtended", "статус не продлевался", "the status was not extended");
        _afterExpiry = Violated("AfterExpiry", "акт о продлении издан после окончания срока статуса", "the act of extension was issued after the term was over");
        _noPositiveReport = Violated("NoPositiveReport", "нет положительного решения по отчёту за последний период перед продлением", "there is no positive decision on the report for the last period before the extension");
        _reported = Satisfied("Reported", "отчёт за последний период перед продлением одобрен", "the report for the last period before the extension is approved");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<PlatformCase> judgement)
    {
        if (!judgement.Knows(_platform, out InnovationPlatform? platform))
        {
            return judgement.Unknown();
        }

        LocalDate today = judgement.AssessedOn;
        ImmutableArray<StatusEvent> extensions = [.. platform.History.Where(happened => happened.Trigger == PlatformTrigger.Extension && happened.EffectiveOn <= today)];
        if (extensions.IsEmpty)
        {
            return judgement.Answer(_notExtended);
        }

        if (!judgement.Knows(_maximum, out int maximum) || !judgement.Knows(_years, out int years))
        {
            return judgement.Unknown();
        }

        StatusEvent last = extensions[^1];
        LocalDate decidedOn = last.Chain.OrderPoint?.Date ?? last.EffectiveOn;
        if (judgement.IsExamined)
        {
            foreach (StatusEvent extension in extensions)
            {
                judgement.Cite("Platform.History", $"продление до {RussianDate.ForText(extension.TermEnd!.Value)}", $"{extension}, to {extension.TermEnd:uuuu-MM-dd}");
            }
        }

        Verdict count = judgement.Compare(_extensions, extensions.Length, maximum);
        if (count.IsViolated)
        {
            return count;
        }

        LocalDate start = platform.StandingOn(today).TermStart!.Value;
        Verdict total = judgement.Compare(_days, Days(start, last.TermEnd!.Value), Days(start, FullYears.LastDay(start, years)));
        return total.IsViolated ? total
            : decidedOn > platform.StandingOn(last.EffectiveOn.PlusDays(-1)).TermEnd ? judgement.Answer(_afterExpiry)
            : JudgeReport(ref judgement, decidedOn, total);
    }

    private static int Days(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) + 1;

    private Verdict JudgeReport(ref Judgement<PlatformCase> judgement, LocalDate decidedOn, Verdict total)
    {
        if (!judgement.Knows(_reporting, out ReportingCalendar? reporting) || !judgement.Knows(_conclusions, out ImmutableArray<ReportConclusion> conclusions))
        {
            return judgement.Unknown();
        }

        ReportingPeriod period = reporting.LastBefore(decidedOn);
        ReportConclusion[] made = [.. conclusions.Where(conclusion => conclusion.Period == period.Days && conclusion.DecidedOn <= decidedOn)];
        bool isApproved = made.Length > 0 && made.Where(conclusion => conclusion.DecidedOn == made.Max(other => other.DecidedOn)).All(conclusion => conclusion.IsPositive);
        if (judgement.IsExamined)
        {
            judgement.Cite(
                "ReportConclusions",
                $"{period}: {(made.Length == 0 ? "решения по отчёту нет" : isApproved ? "отчёт одобрен" : "отчёт не одобрен")}",
                $"{period.Days}: {(made.Length == 0 ? "no decision on the report" : isApproved ? "approved" : "not approved")}");
        }

        return isApproved
            ? judgement.Compare(_days, total.Observed!.Value, total.Required!.Value, kept: _reported)
            : judgement.Answer(_noPositiveReport);
    }
}
