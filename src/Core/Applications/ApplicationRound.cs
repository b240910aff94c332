using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Applications;

/// <summary>The applications of one call (конкурсный отбор, тур).</summary>
public sealed class ApplicationRound
{
    /// <summary>Gets what was called for: «Отбор муниципальных инновационных площадок 2024 года».</summary>
    public required string Title { get; init => field = PrintableText.Require(value, "ApplicationRound.Title"); }

    /// <summary>Gets when applications are taken.</summary>
    public required ApplicationWindow Window { get; init => field = value ?? throw new ArgumentNullException(nameof(Window)); }

    /// <summary>Gets the act that announced the call (приказ об объявлении приёма).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Announcement { get; init; }

    /// <summary>Gets the applications.</summary>
    /// <value>The default is none. Each key and each registration number once.</value>
    public ImmutableArray<Application> Applications
    {
        get;
        init
        {
            field = GivenList.Distinct(GivenList.Complete(value, "ApplicationRound.Applications"), application => application.Id, "ApplicationRound.Applications", "key");
            _ = GivenList.Distinct(
                field, application => application.Registration is { } registration ? $"№ {registration.Number}" : $"key {application.Id}", "ApplicationRound.Applications", "registration");
        }
    } = [];

    /// <summary>Gets the applications that are not withdrawn by the moment of their first submission, then the moment of registration, then the key.</summary>
    /// <remarks>
    /// The earlier application wins a tie (a contest's rules: docs.cntd.ru/document/571082653). That a returned application keeps the moment of its first submission is our reading.
    /// An application that is not registered comes after those of the same moment that are.
    /// </remarks>
    public ImmutableArray<Application> InOrderOfSubmission =>
    [
        .. Applications.Where(application => application.Status != ApplicationStatus.Withdrawn)
            .OrderBy(application => application.FirstSubmittedAt)
            .ThenBy(application => application.Registration is null)
            .ThenBy(application => application.Registration?.RegisteredAt)
            .ThenBy(application => application.Id),
    ];

    /// <summary>Gets the applications that were first submitted before or after the window (APP-01), by their keys.</summary>
    public ImmutableArray<Application> OutsideWindow =>
        [.. Applications.Where(application => Window.Locate(application.FirstSubmittedAt).Place != WindowPlace.Inside).OrderBy(application => application.Id)];
}
