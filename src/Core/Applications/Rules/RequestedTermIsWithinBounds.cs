using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Applications.Rules;

/// <summary>APP-04: the term that is asked for is neither shorter nor longer than the regulation gives.</summary>
/// <remarks>Three years are reported of Санкт-Петербург; the other bounds are known from practice. Years are counted to the day before their anniversary, so that 1 September to 31 August is one year.</remarks>
public sealed class RequestedTermIsWithinBounds : Rule<Application>
{
    private readonly Fact<Application, ApplicationStatus> _status;
    private readonly Fact<Application, DateInterval> _term;
    private readonly Parameter<int> _fewest;
    private readonly Parameter<int> _most;
    private readonly Measure _atLeast;
    private readonly Measure _atMost;
    private readonly Reason _withdrawn;

    /// <summary>Makes the rule.</summary>
    public RequestedTermIsWithinBounds()
        : base(new RuleCard
        {
            Id = "APP-04",
            Russian = "Срок реализации не короче и не длиннее допустимого",
            English = "The term that is asked for is within the bounds of the regulation",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Recalled,
            Remark = "статья отсылает к порядку признания; три года известны об отборе Санкт-Петербурга 2020 года, остальное — из практики",
        })
    {
        _status = Fact("Status", "состояние заявки", "the state of the application", application => application.Status);
        _term = Fact("RequestedTerm", "запрошенный срок реализации", "the term that is asked for", application => application.Current.RequestedTerm);
        _fewest = Parameter(ProfileParameters.MinimumTermYears);
        _most = Parameter(ProfileParameters.MaximumTermYears);
        _atLeast = Measure("AtLeast", Bound.AtLeast, "срок реализации, дней", "the term, days");
        _atMost = Measure("AtMost", Bound.AtMost, "срок реализации, дней", "the term, days");
        _withdrawn = NotApplicable("Withdrawn", "заявка отозвана", "the application is withdrawn");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Application> judgement)
    {
        if (judgement.Knows(_status, out ApplicationStatus status) && status == ApplicationStatus.Withdrawn)
        {
            return judgement.Answer(_withdrawn);
        }

        if (!judgement.Knows(_term, out DateInterval? term))
        {
            return judgement.Unknown();
        }

        if (judgement.IsExamined)
        {
            judgement.Cite(
                "Current.RequestedTerm",
                $"запрошен срок с {RussianDate.ForText(term.Start)} по {RussianDate.ForText(term.End)}",
                string.Create(CultureInfo.InvariantCulture, $"asked for is {term.Start:uuuu-MM-dd} to {term.End:uuuu-MM-dd}"));
        }

        // One bound that is broken decides, though the other be not known.
        Verdict? least = judgement.Knows(_fewest, out int fewest) ? judgement.Compare(_atLeast, term.Length, DaysOf(term.Start, fewest)) : null;
        if (least is { IsViolated: true })
        {
            return least.Value;
        }

        Verdict? most = judgement.Knows(_most, out int years) ? judgement.Compare(_atMost, term.Length, DaysOf(term.Start, years)) : null;
        return most is { } known && (known.IsViolated || least is not null) ? known : judgement.Unknown();
    }

    private static int DaysOf(LocalDate first, int years) => Period.DaysBetween(first, FullYears.LastDay(first, years)) + 1;
}
