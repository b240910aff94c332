using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>That a version of an application was returned for completion (возврат на доработку).</summary>
public sealed class ApplicationReturn
{
    /// <summary>Gets the local moment, in the zone of the authority.</summary>
    /// <value>Years 1000 to 9999.</value>
    public required LocalDateTime ReturnedAt
    {
        get;
        init
        {
            field = StatedMoment.Require(value, "ApplicationReturn.ReturnedAt");
            RequireOrder();
        }
    }

    /// <summary>Gets what is to be completed.</summary>
    /// <value>At least one.</value>
    /// <remarks>Source: a comparable registry procedure (ХМАО – Югра, постановление 20.12.2013 № 555-п): an incomplete set is returned with the reason stated.</remarks>
    public required ImmutableArray<string> Reasons
    {
        get;
        init => field = value.IsDefaultOrEmpty
            ? throw new ArgumentException("ApplicationReturn.Reasons is empty. Say what is to be completed: the sentences of the formal check will do.", nameof(Reasons))
            : GivenList.Texts(value, "ApplicationReturn.Reasons");
    }

    /// <summary>Gets the last day to resubmit, the whole of it, as the notice states it.</summary>
    /// <value>Not before the return. The default is <see langword="null"/>: no term was set.</value>
    /// <remarks>It is counted from <see cref="DocumentRequirements.CureDays"/> by whoever knows the calendar.</remarks>
    public LocalDate? CureUntil
    {
        get;
        init
        {
            field = value is { } until ? StatedDate.Require(until, "ApplicationReturn.CureUntil") : null;
            RequireOrder();
        }
    }

    /// <summary>Gets the notice to the applicant (уведомление).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Notice { get; init; }

    // Whichever of the two is set last is checked against the other.
    private void RequireOrder()
    {
        if (ReturnedAt != default && CureUntil < ReturnedAt.Date)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"ApplicationReturn.CureUntil is {CureUntil:uuuu-MM-dd}, before the return on {ReturnedAt.Date:uuuu-MM-dd}. Give the last day to resubmit."), nameof(CureUntil));
        }
    }
}
