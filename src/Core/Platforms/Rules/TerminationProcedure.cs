using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Platforms.Rules;

/// <summary>The steps before an early termination (порядок досрочного прекращения). A day that is left out says that the step was not taken.</summary>
public sealed class TerminationProcedure
{
    /// <summary>Gets the day on which the termination was proposed to who decides.</summary>
    /// <value>The default is <see langword="null"/>: it was not proposed.</value>
    public LocalDate? ProposedOn { get; init => field = value is { } day ? StatedDate.Require(day, "TerminationProcedure.ProposedOn") : null; }

    /// <summary>Gets the day on which the holder was told (уведомление).</summary>
    /// <value>Years 1000 to 9898. The default is <see langword="null"/>: it was not told.</value>
    public LocalDate? NotifiedOn
    {
        get;
        init => field = value is not { } day ? null
            : StatedDate.Require(day, "TerminationProcedure.NotifiedOn") is { Year: <= 9898 } stated ? stated
            : throw new ArgumentOutOfRangeException(nameof(NotifiedOn), "TerminationProcedure.NotifiedOn leaves no room for a term before the year 9999. Give a day up to the year 9898.");
    }

    /// <summary>Gets the day on which the holder was heard (заслушивание).</summary>
    /// <value>The default is <see langword="null"/>: it was not heard.</value>
    public LocalDate? HeardOn { get; init => field = value is { } day ? StatedDate.Require(day, "TerminationProcedure.HeardOn") : null; }
}
