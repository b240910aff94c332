using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>That the applicant has withdrawn the application (отзыв заявки).</summary>
public sealed record ApplicationWithdrawal
{
    /// <summary>Gets the local moment, in the zone of the authority.</summary>
    /// <value>Years 1000 to 9999.</value>
    public required LocalDateTime WithdrawnAt { get; init => field = StatedMoment.Require(value, "ApplicationWithdrawal.WithdrawnAt"); }

    /// <summary>Gets why.</summary>
    /// <value>The default is <see langword="null"/>: an applicant need not say.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "ApplicationWithdrawal.Reason"); }
}
