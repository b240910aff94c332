using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>Which applications were returned for completion and not completed in time (заявки, не доукомплектованные в срок): by the last day to resubmit, then by key, in ordinal order.</summary>
/// <remarks>Asked about is where an application stands now: whoever resubmitted, in time or late, or withdrew is not in the answer. Source: rule APP-02 of the catalogue.</remarks>
public sealed class UncuredApplications : Specification<Application>
{
    /// <summary>Asks for the applications that await a new version whose last day is over.</summary>
    /// <param name="date">The day; an application whose last day it is can still be completed.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    public UncuredApplications(LocalDate date)
    {
        LocalDate day = StatedDate.Require(date, nameof(date)).WithCalendar(CalendarSystem.Iso);
        Query.Where(application => application.Status == ApplicationStatus.ReturnedForCompletion && application.Current.Return!.CureUntil < day)
            .OrderBy(application => application.Current.Return!.CureUntil)
            .ThenBy(application => application.Id);
    }
}
