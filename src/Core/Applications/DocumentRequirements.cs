using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Applications;

/// <summary>Which documents an application must hold (состав документов), with the source that says so.</summary>
public sealed class DocumentRequirements
{
    /// <summary>Gets the required documents.</summary>
    /// <value>At least one, each kind once. The order has no meaning.</value>
    public required ImmutableArray<RequiredDocument> Documents
    {
        get;
        init => field = GivenList.Distinct(
            GivenList.Some(value, "DocumentRequirements.Documents", "Give at least the application itself."), document => document.Kind, "DocumentRequirements.Documents", "kind");
    }

    /// <summary>Gets how many days the applicant has to cure what is lacking.</summary>
    /// <value>From 1. The default is <see langword="null"/>: the source gives none. Whether they are working or calendar days is for <see cref="CureDaysAreWorking"/>.</value>
    public int? CureDays
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(
                nameof(CureDays), value, string.Create(CultureInfo.InvariantCulture, $"DocumentRequirements.CureDays is {value}. Give 1 or more, or leave it out where nothing may be cured."));
    }

    /// <summary>Gets whether <see cref="CureDays"/> are working days.</summary>
    /// <value>The default is <see langword="false"/>: calendar days.</value>
    public bool CureDaysAreWorking { get; init; }

    /// <summary>Gets the act and clause the list comes from.</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "DocumentRequirements.Source"); }

    /// <summary>Gets how sure it is that the source says so.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "DocumentRequirements.Certainty"); }
}
