using FsCheck;
using InnovationDomain.Monitoring;

namespace InnovationDomain.Testing;

// Centres, indicators in their units, reports.
public static partial class InnovationArbitraries
{
    /// <summary>Centres of the three kinds with a school and its partners.</summary>
    public static Arbitrary<EducationCenter> EducationCenters() => Values.Plausible<EducationCenter>();

    /// <summary>The ready passports, and others whose minimum is in their unit.</summary>
    public static Arbitrary<IndicatorDefinition> IndicatorDefinitions() => Values.Plausible<IndicatorDefinition>();

    /// <summary>Persons, units, percent, and others.</summary>
    public static Arbitrary<IndicatorUnit> IndicatorUnits() => Values.Plausible<IndicatorUnit>();

    /// <summary>An amount in a unit, whole where units are counted.</summary>
    public static Arbitrary<IndicatorValue> IndicatorValues() => Values.Plausible<IndicatorValue>();

    /// <summary>Minimum, target and fact of a centre in the unit of the indicator.</summary>
    public static Arbitrary<IndicatorRecord> IndicatorRecords() => Values.Plausible<IndicatorRecord>();

    /// <summary>What a municipality or a region reported as its total.</summary>
    public static Arbitrary<ReportedTotal> ReportedTotals() => Values.Plausible<ReportedTotal>();

    /// <summary>Base, plan and fact in the unit of the passport.</summary>
    public static Arbitrary<ReportedIndicator> ReportedIndicators() => Values.Plausible<ReportedIndicator>();

    /// <summary>A measure, done on a day only where it was done.</summary>
    public static Arbitrary<ReportedMeasure> ReportedMeasures() => Values.Plausible<ReportedMeasure>();

    /// <summary>A product with its link and review.</summary>
    public static Arbitrary<ReportedProduct> ReportedProducts() => Values.Plausible<ReportedProduct>();

    /// <summary>A risk, often with the response.</summary>
    public static Arbitrary<ReportedRisk> ReportedRisks() => Values.Plausible<ReportedRisk>();

    /// <summary>A measure of the next period.</summary>
    public static Arbitrary<PlannedMeasure> PlannedMeasures() => Values.Plausible<PlannedMeasure>();

    /// <summary>An event at which experience was shown.</summary>
    public static Arbitrary<DisseminationEvent> DisseminationEvents() => Values.Plausible<DisseminationEvent>();

    /// <summary>A report of a period of a reporting calendar, submitted around its end or not yet.</summary>
    public static Arbitrary<PlatformReport> PlatformReports() => Values.Plausible<PlatformReport>();

    /// <summary>A report due some days after its period, delivered in time, late, or not.</summary>
    public static Arbitrary<ReportDuty> ReportDuties() => Values.Plausible<ReportDuty>();

    /// <summary>A visit with findings that are to be cured after it.</summary>
    public static Arbitrary<MonitoringVisit> MonitoringVisits() => Values.Plausible<MonitoringVisit>();

    /// <summary>A finding, often with a last day to cure.</summary>
    public static Arbitrary<VisitFinding> VisitFindings() => Values.Plausible<VisitFinding>();

    /// <summary>A municipality or a region by its name.</summary>
    public static Arbitrary<MonitoringParticipant> MonitoringParticipants() => Values.Plausible<MonitoringParticipant>();

    /// <summary>A passport in a group of the motivating monitoring.</summary>
    public static Arbitrary<MotivatingIndicator> MotivatingIndicators() => Values.Plausible<MotivatingIndicator>();

    /// <summary>A result of a participant, or none.</summary>
    public static Arbitrary<MotivatingResult> MotivatingResults() => Values.Plausible<MotivatingResult>();
}
