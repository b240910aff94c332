using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using static InnovationDomain.Benchmarks.Platforms.RegisterData;

namespace InnovationDomain.Benchmarks.Platforms;

/// <summary>What a department asks every week, each answered with how much was found.</summary>
internal static class RegisterQuestions
{
    public static ImmutableArray<(string Name, Func<RegisterData, int> Ask)> All { get; } =
    [
        ("RegisterAsOf", data => data.Register.AsOf(Today).Length),
        (nameof(ActivePlatforms), data => new ActivePlatforms(Today).Evaluate(data.Platforms).Count()),
        ("ActivePlatforms of a district", data => new ActivePlatforms(Today, District).Evaluate(data.Platforms).Count()),
        (nameof(ExpiringPlatforms), data => new ExpiringPlatforms(Today, 20, ProductionCalendar.Russia).Evaluate(data.Platforms).Count()),
        ("ReportDuty.Of", data => ReportDuty.Of(data.Platforms, Year, Halves, ProductionCalendar.Russia, Zone.Id, []).Length),
        (nameof(OverdueReports), data => new OverdueReports(Now, Zone).Evaluate(data.Duties).Count()),
        (nameof(UncuredApplications), data => new UncuredApplications(Today).Evaluate(data.Applications).Count()),
        (nameof(PanelsShortOfSheets), data => new PanelsShortOfSheets(Policy).Evaluate(data.Panels).Count()),
        (nameof(ConflictedPanels), data => new ConflictedPanels(Policy).Evaluate(data.Panels).Count()),
        (nameof(SittingsWithoutQuorum), data => new SittingsWithoutQuorum(Rules).Evaluate(data.Sittings).Count()),
        (nameof(CentersBelowMinimum), data => new CentersBelowMinimum().Evaluate(data.Rows).Count()),
    ];
}
