using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using InnovationDomain.Specifications;
using static InnovationDomain.Benchmarks.Platforms.RegisterData;

namespace InnovationDomain.Benchmarks.Platforms;

/// <summary>What a department asks every week, each made once for some data and then asked as often as wanted; the answer is how much was found.</summary>
/// <remarks>Making a query compiles its expressions when it is asked first: some milliseconds, whatever the register. They are left out, for they would hide how the rest grows.</remarks>
internal static class RegisterQuestions
{
    public static ImmutableArray<(string Name, Func<RegisterData, Func<int>> Prepare)> All { get; } =
    [
        ("RegisterAsOf", data => () => data.Register.AsOf(Today).Length),
        (nameof(ActivePlatforms), data => Query(new ActivePlatforms(Today), data.Platforms)),
        ("ActivePlatforms of a district", data => Query(new ActivePlatforms(Today, District), data.Platforms)),
        (nameof(ExpiringPlatforms), data => Query(new ExpiringPlatforms(Today, 20, ProductionCalendar.Russia), data.Platforms)),
        ("ReportDuty.Of", data => () => ReportDuty.Of(data.Platforms, Year, Halves, ProductionCalendar.Russia, Zone.Id, data.Reports).Length),
        (nameof(OverdueReports), data => Query(new OverdueReports(Now, Zone), data.Duties)),
        (nameof(UncuredApplications), data => Query(new UncuredApplications(Today), data.Applications)),
        (nameof(PanelsShortOfSheets), data => Query(new PanelsShortOfSheets(Policy), data.Panels)),
        (nameof(ConflictedPanels), data => Query(new ConflictedPanels(Policy), data.Panels)),
        (nameof(SittingsWithoutQuorum), data => Query(new SittingsWithoutQuorum(Rules), data.Sittings)),
        (nameof(CentersBelowMinimum), data => Query(new CentersBelowMinimum(), data.Rows)),
    ];

    // Count() alone would not sort.
    private static Func<int> Query<T>(Specification<T> query, IEnumerable<T> items) => () => query.Evaluate(items).ToArray().Length;
}
