using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Events;

/// <summary>What came of a recommendation that was adopted earlier (анализ эффективности принятых мер).</summary>
/// <remarks>The last step of the cycle of management of the quality of education; known from practice, the methodology was not read.</remarks>
public sealed class EffectCheck
{
    /// <summary>Gets the earlier recommendation, as it was adopted.</summary>
    public required string Recommendation { get; init => field = PrintableText.Require(value, "EffectCheck.Recommendation"); }

    /// <summary>Gets the resolution or protocol that adopted it, with its point.</summary>
    /// <value>Not dated after <see cref="CheckedOn"/>. The default is <see langword="null"/>: not stated.</value>
    public DocumentReference? AdoptedBy
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    /// <summary>Gets the day of the check.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate CheckedOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "EffectCheck.CheckedOn");
            RequireOrder();
        }
    }

    /// <summary>Gets what came of it.</summary>
    public required EffectOutcome Outcome { get; init => field = NamedValue.Require(value, "EffectCheck.Outcome"); }

    /// <summary>Gets what the outcome is seen by: «из 12 площадок мероприятия провели 9».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Evidence { get; init => field = value is null ? null : PrintableText.Require(value, "EffectCheck.Evidence"); }

    // Whichever of the two is set last is checked against the other.
    private void RequireOrder()
    {
        if (CheckedOn != default && AdoptedBy is { } adopted && CheckedOn < adopted.Date)
        {
            throw new ArgumentException(
                $"EffectCheck.CheckedOn is {LocalDatePattern.Iso.Format(CheckedOn)}, before the recommendation was adopted by «{adopted}». Correct one of the dates.", nameof(CheckedOn));
        }
    }
}
