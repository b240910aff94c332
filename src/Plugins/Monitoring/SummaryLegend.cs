using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>What the marks of the tables mean, how totals are made, and what is wrong with the data.</summary>
internal static class SummaryLegend
{
    public static IEnumerable<Block> Of(IndicatorSummary subject, ImmutableArray<SummaryTable> tables)
    {
        string below = subject.Indicators.Any(indicator => indicator.Direction == IndicatorDirection.LessIsBetter) ? "ниже (хуже)" : "ниже";
        yield return new Paragraph("Условные обозначения:");
        yield return new DashList((ImmutableArray<string>)
        [
            "достигнут: факт не хуже минимального и целевого (план) значений, которые заданы",
            $"{below} плана: факт не хуже минимального значения и хуже целевого",
            $"{below} минимума: факт хуже минимального значения",
            "нет данных: факт не представлен; нулем он не считается",
            "без оценки: не задано ни минимальное, ни целевое значение",
            "знак * у итога: учтены только центры, представившие данные; такой итог не оценивается",
            "прочерк: значение не задано или не представлено",
        ]);
        bool hasMeans = subject.Indicators.Any(indicator => indicator.Unit.Combination == UnitCombination.WeightedMean);
        yield return new Paragraph("Процент выполнения – отношение факта к целевому значению (где лучше меньшее – целевого значения к факту). Доля достигнутых посчитана от числа оцененных значений."
            + (hasMeans ? " Итоги по долям – средние, взвешенные по численности, от которой посчитана доля; по остальным показателям – суммы." : " Итоги – суммы значений центров."));
        if (subject.Indicators.Any(indicator => (indicator.WordingCertainty ?? Certainty.Read) != Certainty.Read || (indicator.Minimum?.Certainty ?? Certainty.Read) != Certainty.Read))
        {
            yield return new Paragraph("Наименования показателей и общие минимальные значения взяты из практики и требуют сверки с актом, которым показатели утверждены.");
        }

        string[] remarks = [.. tables.SelectMany(table => table.Findings.Select(finding => Remark(finding, table, subject.Periods.Length > 1)))];
        if (remarks.Length > 0)
        {
            yield return new Paragraph("Замечания к данным:");
            yield return new DashList([.. remarks]);
        }
    }

    // A finding begins with its path, of keys; a reader knows centres and indicators by their names.
    private static string Remark(MonitoringFinding finding, SummaryTable table, bool withPeriod)
    {
        SummaryRow row = table.Rows.First(row => finding.Path[..finding.Path.LastIndexOf('.')] == $"{PathOf(row)}.{row.Indicator.Id}");
        string whose = row.Center?.School.NameInText.Nominative ?? row.Municipality?.Name.Nominative ?? "регион";
        string period = withPeriod ? $", период {PeriodText.Dashed(table.Period)}" : "";
        return $"{whose}, показатель «{EndMarks.Strip(row.Indicator.Name)}»{period}: {RuleText.Plain(finding.Russian[(finding.Path.Length + 2)..])}";
    }

    private static string PathOf(SummaryRow row) => row.Center is { } center ? $"Centers[{center}]" : row.Municipality is { } municipality ? $"Municipalities[{municipality}]" : "Region";
}
