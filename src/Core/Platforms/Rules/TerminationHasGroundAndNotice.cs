using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using Term = InnovationDomain.Calendars.Term;

namespace InnovationDomain.Platforms.Rules;

/// <summary>STA-03: a status that was ended early was so on a ground of the regulation, after notice in time or a hearing; and where as many reports in a row are missing as the regulation bears, the end was proposed.</summary>
/// <remarks>
/// All of it is known from practice; the escalation after missed reports was read in an act on another register. Our reading: who was heard needs no notice, nor does who asked to end the status;
/// a report is missed on the day after it was due.
/// </remarks>
public sealed class TerminationHasGroundAndNotice : Rule<PlatformCase>
{
    private readonly Fact<PlatformCase, InnovationPlatform> _platform;
    private readonly Fact<PlatformCase, TerminationProcedure> _procedure;
    private readonly Fact<PlatformCase, ImmutableArray<ReportDuty>> _duties;
    private readonly Parameter<ImmutableArray<TerminationGround>> _grounds;
    private readonly Parameter<Term> _notice;
    private readonly Parameter<int> _limit;
    private readonly Measure _noticeDays;
    private readonly Measure _missed;
    private readonly Reason _notHeld;
    private readonly Reason _noGround;
    private readonly Reason _foreignGround;
    private readonly Reason _own;
    private readonly Reason _heard;
    private readonly Reason _noNotice;
    private readonly Reason _proposed;
    private readonly Reason _noProposal;

    /// <summary>Makes the rule.</summary>
    public TerminationHasGroundAndNotice()
        : base(new RuleCard
        {
            Id = "STA-03",
            Russian = "Досрочное прекращение имеет основание и предварено уведомлением или заслушиванием, а пропуск отчётов не остаётся без последствий",
            English = "An early termination has a ground and comes after notice or a hearing, and missed reports have consequences",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Recalled,
            Remark = "часть отсылает к порядку признания; основания и уведомление известны из практики, последствия пропуска отчётов прочитаны в акте об ином реестре (docs.cntd.ru/document/450390095)",
            Claims = RuleClaims.OrderFree,
            ReadsCalendar = true,
        })
    {
        _platform = Fact("Platform", "события статуса", "the events of the status", platform => platform.Platform);
        _procedure = Fact("Termination", "предложение, уведомление и заслушивание", "the proposal, the notice and the hearing", platform => platform.Termination);
        _duties = OptionalFact("ReportDuties", "отчёты, которые площадка должна была представить", "the reports that the platform had to deliver", platform => platform.ReportDuties);
        _grounds = Parameter(ProfileParameters.TerminationGrounds);
        _notice = Parameter(ProfileParameters.TerminationNotice);
        _limit = Parameter(ProfileParameters.MissedReportsLimit);
        _noticeDays = Measure("NoticeDays", Bound.AtLeast, "дней от уведомления до прекращения", "days from the notice to the end");
        _missed = Measure("MissedInARow", Bound.LessThan, "отчётов подряд не представлено", "reports missed in a row");
        _notHeld = NotApplicable("NotHeld", "статус не действует и не прекращался досрочно", "the status is not held and was not ended early");
        _noGround = Violated("NoGround", "основание прекращения не указано", "the ground of the end is not stated");
        _foreignGround = Violated("ForeignGround", "такого основания в порядке нет", "the regulation has no such ground");
        _own = Satisfied("OwnInitiative", "статус прекращён по инициативе самой организации", "the organization itself asked to end the status");
        _heard = Satisfied("Heard", "организация заслушана до прекращения", "the organization was heard before the end");
        _noNotice = Violated("NoNotice", "организация не уведомлена и не заслушана", "the organization was neither told nor heard");
        _proposed = Satisfied("Proposed", "предложение о прекращении внесено", "the end was proposed");
        _noProposal = Violated("NoProposal", "предложение о прекращении не внесено", "the end was not proposed");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<PlatformCase> judgement)
    {
        if (!judgement.Knows(_platform, out InnovationPlatform? platform))
        {
            return judgement.Unknown();
        }

        LocalDate today = judgement.AssessedOn;
        StatusEvent? end = platform.History.LastOrDefault(happened => happened.Trigger == PlatformTrigger.EarlyTermination && happened.EffectiveOn <= today);
        return end is not null ? JudgeEnd(ref judgement, end)
            : platform.StandingOn(today).IsHeld ? JudgeMissed(ref judgement)
            : judgement.Answer(_notHeld);
    }

    private Verdict JudgeEnd(ref Judgement<PlatformCase> judgement, StatusEvent end)
    {
        if (end.Ground == TerminationGround.NotStated)
        {
            return judgement.Answer(_noGround);
        }

        if (!judgement.Knows(_grounds, out ImmutableArray<TerminationGround> grounds))
        {
            return judgement.Unknown();
        }

        if (!grounds.Contains(end.Ground))
        {
            return judgement.Answer(_foreignGround);
        }

        if (end.Ground == TerminationGround.OwnInitiative)
        {
            return judgement.Answer(_own);
        }

        if (!judgement.Knows(_procedure, out TerminationProcedure? procedure))
        {
            return judgement.Unknown();
        }

        if (procedure.HeardOn <= end.EffectiveOn)
        {
            return judgement.Answer(_heard);
        }

        if (procedure.NotifiedOn is not { } notified)
        {
            return judgement.Answer(_noNotice);
        }

        return judgement.Knows(_notice, out Term? notice)
            ? judgement.Compare(_noticeDays, Period.DaysBetween(notified, end.EffectiveOn), Period.DaysBetween(notified, notice.DueOn(notified, judgement.Calendar)))
            : judgement.Unknown();
    }

    private Verdict JudgeMissed(ref Judgement<PlatformCase> judgement)
    {
        if (!judgement.Knows(_limit, out int limit) || !judgement.Knows(_duties, out ImmutableArray<ReportDuty> duties))
        {
            return judgement.Unknown();
        }

        LocalDate today = judgement.AssessedOn;
        ReportDuty[] missed =
        [
            .. duties.Where(duty => duty.Due.Date < today)
                .OrderByDescending(duty => duty.Period.Days.End).ThenByDescending(duty => duty.Period.Days.Start).ThenBy(duty => duty.Period.Name, StringComparer.Ordinal)
                .TakeWhile(duty => duty.SubmittedAt is not { } submitted || submitted.Date > today),
        ];
        if (judgement.IsExamined)
        {
            foreach (ReportDuty duty in missed)
            {
                judgement.Cite($"ReportDuties[{duty.Period}]", $"отчёт не представлен до {RussianDate.ForText(duty.Due.Date)}", $"no report until {duty.Due}");
            }
        }

        return missed.Length < limit ? judgement.Compare(_missed, missed.Length, limit)
            : !judgement.Knows(_procedure, out TerminationProcedure? procedure) ? judgement.Unknown()
            : procedure.ProposedOn <= today ? judgement.Answer(_proposed)
            : judgement.Compare(_missed, missed.Length, limit, broken: _noProposal);
    }
}
