namespace InnovationDomain.Monitoring;

/// <summary>One thing that is wrong with data of a monitoring, and where.</summary>
/// <remarks>Source of the rules: the federal form, whose regional value is «не ниже минимального»; the rest are conditions of any sum.</remarks>
public sealed record MonitoringFinding
{
    internal MonitoringFinding(MonitoringFindingKind kind, string path, string english, string russian) => (Kind, Path, English, Russian) = (kind, path, english, russian);

    /// <summary>Gets what is wrong.</summary>
    public MonitoringFindingKind Kind { get; }

    /// <summary>Gets where: «Centers[ЦТР-1].TR-1.Fact», «Municipalities[Татарский район].TR-1.Fact», «Region.TR-1.Target».</summary>
    public string Path { get; }

    /// <summary>Gets the sentence in English.</summary>
    public string English { get; }

    /// <summary>Gets the sentence in Russian.</summary>
    public string Russian { get; }

    /// <summary>Answers the sentence in English.</summary>
    public override string ToString() => English;

    internal static MonitoringFinding UnitMismatch(string path, IndicatorValue value, IndicatorDefinition indicator) => new(
        MonitoringFindingKind.UnitMismatch,
        path,
        $"{path} is {value}, and the indicator is measured in «{indicator.Unit}» ({indicator.Unit.Combination}). The value is left out: give it in the unit of the indicator.",
        $"{path}: значение {Comma(value)} дано не в единице показателя («{indicator.Unit}») и не учтено.");

    internal static MonitoringFinding TargetWorseThanMinimum(string path, IndicatorValue target, IndicatorValue minimum) => new(
        MonitoringFindingKind.TargetWorseThanMinimum,
        path,
        $"{path} is {target}, worse than the minimum of {minimum} – set a target that is no worse.",
        $"{path}: целевое значение ({Comma(target)}) хуже минимального ({Comma(minimum)}).");

    internal static MonitoringFinding WeightMissing(string path) => new(
        MonitoringFindingKind.WeightMissing,
        path,
        $"{path} is a share without a weight, and is in no total. Give IndicatorRecord.Weight: of how many it is the share.",
        $"{path}: для доли не указано, от какого числа она посчитана; в итоги она не вошла.");

    internal static MonitoringFinding TotalDiffers(string path, IndicatorValue reported, string computed) => new(
        MonitoringFindingKind.TotalDiffers,
        path,
        $"{path} is reported as {reported}, and the centres give {computed} – correct the total or the record of a centre.",
        $"{path}: сообщённый итог ({Comma(reported)}) не равен итогу по центрам ({Comma(computed)}).");

    private static string Comma(IndicatorValue value) => Comma(value.ToString());

    // The amount stands before the unit, which may have a full stop of its own: «99.5 чел.».
    private static string Comma(string amountAndUnit) => amountAndUnit.Split(' ', 2) is [var amount, var unit] ? $"{amount.Replace('.', ',')} {unit}" : amountAndUnit;
}
