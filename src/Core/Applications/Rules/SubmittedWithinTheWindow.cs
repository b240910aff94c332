using System.Globalization;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Applications.Rules;

/// <summary>APP-01: the first submission lies within the window of the regulation, its closing hour included.</summary>
/// <remarks>
/// Windows and closing hours were read in procedures of several regions. A submission outside is held against the window it misses by the least.
/// Where a call has days of its own, give the profile a version of <see cref="ProfileParameters.ApplicationWindow"/> for that year. Without a zone, an hour tells nothing.
/// </remarks>
public sealed class SubmittedWithinTheWindow : Rule<Application>
{
    private readonly Fact<Application, ApplicationStatus> _status;
    private readonly Fact<Application, LocalDateTime> _submitted;
    private readonly Parameter<RecurringWindow> _window;
    private readonly Measure _sinceOpening;
    private readonly Measure _toClosing;
    private readonly Measure _toExcludedClosing;
    private readonly Reason _withdrawn;
    private readonly Reason _noZone;
    private readonly Reason _early;
    private readonly Reason _late;

    /// <summary>Makes the rule.</summary>
    public SubmittedWithinTheWindow()
        : base(new RuleCard
        {
            Id = "APP-01",
            Russian = "Заявка подана в срок приёма",
            English = "The application is submitted within the window",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; сроки приёма прочитаны в порядках Камчатского края и Смоленской области, час — у Калининграда и федерального отбора",
        })
    {
        _status = Fact("Status", "состояние заявки", "the state of the application", application => application.Status);
        _submitted = Fact("FirstSubmittedAt", "время первой подачи", "the moment of the first submission", application => application.FirstSubmittedAt);
        _window = Parameter(ProfileParameters.ApplicationWindow, "Days", window => Days(window));
        _sinceOpening = Measure("SinceOpening", Bound.AtLeast, "минут от открытия приёма до подачи", "minutes from the opening to the submission");
        _toClosing = Measure("ToClosing", Bound.AtLeast, "минут от подачи до закрытия приёма", "minutes from the submission to the closing");
        _toExcludedClosing = Measure("ToExcludedClosing", Bound.MoreThan, "минут от подачи до закрытия приёма", "minutes from the submission to the closing");
        _withdrawn = NotApplicable("Withdrawn", "заявка отозвана", "the application is withdrawn");
        _noZone = Indeterminate("NoZone", "приём закрывается в определённый час, а часовой пояс органа не указан", "the window closes at an hour, and the zone of the authority is not stated");
        _early = Violated("Early", "заявка подана до открытия приёма", "the application was submitted before the opening");
        _late = Violated("Late", "заявка подана после закрытия приёма", "the application was submitted after the closing");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Application> judgement)
    {
        if (judgement.Knows(_status, out ApplicationStatus status) && status == ApplicationStatus.Withdrawn)
        {
            return judgement.Answer(_withdrawn);
        }

        if (!judgement.Knows(_window, out RecurringWindow? recurring) || !judgement.Knows(_submitted, out LocalDateTime submitted))
        {
            return judgement.Unknown();
        }

        if (recurring.ClosesAt is not null && judgement.ZoneId is null)
        {
            return judgement.Answer(_noZone);
        }

        ApplicationWindow window = recurring.Nearest(submitted);
        WindowPosition position = window.Locate(submitted);
        if (judgement.IsExamined)
        {
            judgement.Cite(
                "Versions[0].SubmittedAt",
                string.Create(CultureInfo.InvariantCulture, $"подана {RussianDate.ForText(submitted.Date)} в {submitted.TimeOfDay:HH:mm}; приём с {RussianDate.ForText(window.OpensOn)} по {RussianDate.ForText(window.ClosesOn)}"),
                string.Create(CultureInfo.InvariantCulture, $"submitted at {submitted:uuuu-MM-dd HH:mm}; the window is {window.OpensOn:uuuu-MM-dd} to {window.ClosesOn:uuuu-MM-dd}"));
        }

        var distance = Fraction.Of(position.Distance.ToDuration().ToBigIntegerNanoseconds(), NodaConstants.NanosecondsPerMinute);
        return position.Place == WindowPlace.Before
            ? judgement.Compare(_sinceOpening, -distance, Fraction.Zero, broken: _early)
            : judgement.Compare(window.TakesClosing ? _toClosing : _toExcludedClosing, position.Place == WindowPlace.Inside ? distance : -distance, Fraction.Zero, broken: _late);
    }

    private static string Days(RecurringWindow window) => string.Create(
        CultureInfo.InvariantCulture,
        $"{AnnualDatePattern.Iso.Format(window.OpensOn)}–{AnnualDatePattern.Iso.Format(window.ClosesOn)}{(window.ClosesAt is { } hour ? string.Create(CultureInfo.InvariantCulture, $" {hour:HH:mm}") : "")}");
}
