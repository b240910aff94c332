using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>What was submitted at one time (редакция заявки); a resubmission is a new version, and the earlier one stays as it was.</summary>
public sealed class ApplicationVersion
{
    /// <summary>Gets the number of the version.</summary>
    /// <value>At least 1: the first submission.</value>
    public required int Number
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Number), value, "ApplicationVersion.Number counts from 1.");
    }

    /// <summary>Gets the local moment it was submitted, in the zone of the authority.</summary>
    /// <value>Years 1000 to 9999.</value>
    public required LocalDateTime SubmittedAt
    {
        get;
        init
        {
            field = StatedMoment.Require(value, "ApplicationVersion.SubmittedAt");
            RequireOrder();
        }
    }

    /// <summary>Gets the theme of the project (тема).</summary>
    public required string Theme { get; init => field = PrintableText.Require(value, "ApplicationVersion.Theme"); }

    /// <summary>Gets the kind of status applied for.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public PlatformKind? RequestedKind { get; init => field = NamedValue.Optional(value, "ApplicationVersion.RequestedKind"); }

    /// <summary>Gets the level of the status applied for.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public RecognitionLevel? RequestedLevel { get; init => field = NamedValue.Optional(value, "ApplicationVersion.RequestedLevel"); }

    /// <summary>Gets the term that is asked for, both ends inclusive (срок реализации).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public DateInterval? RequestedTerm { get; init => field = StatedDays.RequireGiven(value, "ApplicationVersion.RequestedTerm"); }

    /// <summary>Gets the passport, as data; as a document it stands in <see cref="Documents"/> too.</summary>
    /// <value>The default is <see langword="null"/>: the procedure has none.</value>
    public ApplicationPassport? Passport { get; init; }

    /// <summary>Gets the documents attached. The founder's agreement and the decision of the collegial body are among them, with their dates.</summary>
    /// <value>The default is none. The order has no meaning.</value>
    public ImmutableArray<ApplicationDocument> Documents { get; init => field = GivenList.Complete(value, "ApplicationVersion.Documents"); } = [];

    /// <summary>Gets that it was returned for completion.</summary>
    /// <value>Not before the submission. The default is <see langword="null"/>: it was not.</value>
    public ApplicationReturn? Return
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    // Whichever of the two is set last is checked against the other.
    private void RequireOrder()
    {
        if (SubmittedAt != default && Return is { } returned && returned.ReturnedAt < SubmittedAt)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"ApplicationVersion.Return is of {returned.ReturnedAt:uuuu-MM-dd HH:mm}, before the submission at {SubmittedAt:uuuu-MM-dd HH:mm}. Correct one of the two."), nameof(Return));
        }
    }
}
