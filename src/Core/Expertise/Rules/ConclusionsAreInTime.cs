using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-05: the first experts sign by the last day of their term; who has not signed is late from the day after it.</summary>
/// <remarks>
/// Terms of 15 and of 30 calendar days were read in acts of other procedures (docs.cntd.ru/document/974008195; the site of an institute).
/// The last day is that of the panel where one was set, else the regulation's term from the day the materials came. Extra experts come later, and the recused need not sign: neither is judged.
/// </remarks>
public sealed class ConclusionsAreInTime : Rule<ExpertiseCase>
{
    private readonly Fact<ExpertiseCase, ExpertPanel> _panel;
    private readonly Fact<ExpertiseCase, LocalDate> _received;
    private readonly Parameter<Calendars.Term> _term;
    private readonly Measure _daysLate;
    private readonly Reason _nobody;

    /// <summary>Makes the rule.</summary>
    public ConclusionsAreInTime()
        : base(new RuleCard
        {
            Id = "EXP-05",
            Russian = "Заключения экспертов даны в срок",
            English = "The conclusions of experts are in time",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; сроки в 15 и 30 календарных дней прочитаны в порядках иных экспертиз",
            Claims = RuleClaims.OrderFree | RuleClaims.AnonymousInPersons,
            ReadsCalendar = true,
        })
    {
        _panel = Fact("Panel", "экспертная группа, срок и дни подписания листов", "the panel, its term and the days of signature", expertise => expertise.Panel);
        _received = OptionalFact("ReceivedOn", "день передачи материалов экспертам", "the day the experts had the materials", expertise => expertise.ReceivedOn);
        _term = Parameter(ProfileParameters.ExpertiseTerm);
        _daysLate = Measure("DaysLate", Bound.AtMost, "дней от конца срока до самого позднего заключения", "days from the end of the term to the last conclusion");
        _nobody = NotApplicable("Nobody", "все эксперты отведены", "all experts are recused");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ExpertiseCase> judgement)
    {
        if (!judgement.Knows(_panel, out ExpertPanel? panel))
        {
            return judgement.Unknown();
        }

        if (panel.DueOn is not { } due)
        {
            if (!judgement.Knows(_term, out Calendars.Term? term) || !judgement.Knows(_received, out LocalDate received))
            {
                return judgement.Unknown();
            }

            due = term.DueOn(received, judgement.Calendar);
        }

        var signed = panel.ValidSheets.ToDictionary(sheet => sheet.Expert);
        int? worst = null;
        foreach (Id<Expert> expert in panel.Experts)
        {
            if (panel.Recusals.Any(recusal => recusal.Expert == expert))
            {
                continue;
            }

            ExpertSheet? sheet = signed.GetValueOrDefault(expert);
            int late = Period.DaysBetween(due, sheet?.SignedOn ?? judgement.AssessedOn);
            worst = Math.Max(worst ?? late, late);
            if (late > 0 && judgement.IsExamined)
            {
                Cite(ref judgement, expert, sheet, due);
            }
        }

        return worst is { } days ? judgement.Compare(_daysLate, days, 0) : judgement.Answer(_nobody);
    }

    private static void Cite(ref Judgement<ExpertiseCase> judgement, Id<Expert> expert, ExpertSheet? sheet, LocalDate due)
    {
        string end = RussianDate.ForText(due);
        if (sheet is null)
        {
            judgement.Cite($"Panel.Experts[{expert}]", $"заключения нет, срок истёк {end}", string.Create(CultureInfo.InvariantCulture, $"no conclusion, the term ended on {due:uuuu-MM-dd}"));
        }
        else
        {
            judgement.Cite(
                $"Panel.Sheets[{sheet.Id}]",
                $"подписан {RussianDate.ForText(sheet.SignedOn)}, срок истёк {end}",
                string.Create(CultureInfo.InvariantCulture, $"signed on {sheet.SignedOn:uuuu-MM-dd}, the term ended on {due:uuuu-MM-dd}"));
        }
    }
}
