using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Reports;

/// <summary>What became of measures, one by one and counted.</summary>
internal static class ExecutionText
{
    /// <summary>«выполнено с опозданием 12.12.2026»; <see langword="null"/> where the report does not say.</summary>
    public static string? Of(ReportedMeasure measure)
    {
        string? done = measure.Execution switch
        {
            MeasureExecution.Done when measure.IsLate => "выполнено с опозданием",
            MeasureExecution.Done => "выполнено",
            MeasureExecution.DonePartly => "выполнено частично",
            MeasureExecution.InProgress => "в работе",
            MeasureExecution.Moved => "перенесено",
            MeasureExecution.Cancelled => "отменено",
            MeasureExecution.NotDone => "не выполнено",
            _ => null,
        };
        return measure.DoneOn is { } day ? $"{done} {DateText.Digital(day)}" : done;
    }

    public static bool NeedsReason(ReportedMeasure measure) => measure.Execution is not (MeasureExecution.Done or MeasureExecution.NotStated);

    public static bool NeedsNewDate(ReportedMeasure measure) => NeedsReason(measure) && measure.Execution != MeasureExecution.Cancelled;

    /// <summary>«12 мероприятий: выполнено – 9 (из них с опозданием – 1), в работе – 2, выполнение не указано – 1».</summary>
    public static string Counted(ImmutableArray<ReportedMeasure> measures)
    {
        int late = measures.Count(measure => measure.IsLate && measure.Execution == MeasureExecution.Done);
        (MeasureExecution Execution, string Name)[] kinds =
        [
            (MeasureExecution.Done, "выполнено"), (MeasureExecution.DonePartly, "выполнено частично"), (MeasureExecution.InProgress, "в работе"), (MeasureExecution.Moved, "перенесено"),
            (MeasureExecution.Cancelled, "отменено"), (MeasureExecution.NotDone, "не выполнено"), (MeasureExecution.NotStated, "выполнение не указано"),
        ];
        IEnumerable<string> parts =
            from kind in kinds
            let count = measures.Count(measure => measure.Execution == kind.Execution)
            where count > 0
            select $"{kind.Name} –\u00A0{NumberText.Of(count)}{(kind.Execution == MeasureExecution.Done && late > 0 ? $" (из них с опозданием –\u00A0{NumberText.Of(late)})" : "")}";
        return $"{CountedNouns.Activity.Count(measures.Length)}: {string.Join(", ", parts)}";
    }
}
