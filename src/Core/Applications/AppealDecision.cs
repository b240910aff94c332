using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>The decision upon an appeal.</summary>
public sealed record AppealDecision
{
    /// <summary>Gets what was decided.</summary>
    public required AppealDecisionKind Kind { get; init => field = NamedValue.Require(value, "AppealDecision.Kind"); }

    /// <summary>Gets the day.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate DecidedOn { get; init => field = StatedDate.Require(value, "AppealDecision.DecidedOn"); }

    /// <summary>Gets the reasons.</summary>
    public required string Reason { get; init => field = PrintableText.Require(value, "AppealDecision.Reason"); }

    /// <summary>Gets the protocol or act of the decision.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Reference { get; init; }
}
