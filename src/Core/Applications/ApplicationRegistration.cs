using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>The line of the journal in which an application is registered (регистрация заявки).</summary>
public sealed record ApplicationRegistration
{
    /// <summary>Gets the number, as the journal has it.</summary>
    public required string Number { get; init => field = PrintableText.Require(value, "ApplicationRegistration.Number").Trim(); }

    /// <summary>Gets the local moment of registration, in the zone of the authority.</summary>
    /// <value>Years 1000 to 9999.</value>
    public required LocalDateTime RegisteredAt { get; init => field = StatedMoment.Require(value, "ApplicationRegistration.RegisteredAt"); }
}
