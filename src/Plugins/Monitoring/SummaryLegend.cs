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

        string[] remarks = [.. tables.Where(table => !table.Findings.IsEmpty).SelectMany(table => Remarks(table, subject.Periods.Length > 1))];
        if (remarks.Length > 0)
        {
            yield return new Paragraph("Замечания к данным:");
            yield return new DashList([.. remarks]);
        }
    }

    // A finding begins with its path, of keys; a reader knows centres and indicators by their names.
    private static IEnumerable<string> Remarks(SummaryTable table, bool withPeriod)
    {
        var rows = new Dictionary<string, SummaryRow>(StringComparer.Ordinal);
        foreach (SummaryRow row in table.Rows)
        {
            _ = rows.TryAdd($"{PathOf(row)}.{row.Indicator.Id}", row);
        }

        string period = withPeriod ? $", период {PeriodText.Dashed(table.Period)}" : "";
        (MonitoringFinding Finding, SummaryRow Row)[] findings = [.. table.Findings.Select(finding => (finding, rows[finding.Path[..finding.Path.LastIndexOf('.')]]))];

        // A weight is mostly left out by all centres or by none: they are counted, not listed.
        foreach (IGrouping<string, SummaryRow> unweighted in findings.Where(entry => entry.Finding.Kind == MonitoringFindingKind.WeightMissing)
            .GroupBy(entry => EndMarks.Strip(entry.Row.Indicator.Name), entry => entry.Row, StringComparer.Ordinal))
        {
            yield return $"показатель «{unweighted.Key}»{period}: не указано, от какого числа посчитана доля; центров, которые не вошли в итоги, – {NumberText.Of(unweighted.Count())}";
        }

        foreach ((MonitoringFinding finding, SummaryRow row) in findings.Where(entry => entry.Finding.Kind != MonitoringFindingKind.WeightMissing))
        {
            string whose = row.Center?.School.NameInText.Nominative ?? row.Municipality?.Name.Nominative ?? "регион";
            yield return $"{whose}, показатель «{EndMarks.Strip(row.Indicator.Name)}»{period}: {RuleText.Plain(finding.Russian[(finding.Path.Length + 2)..])}";
        }
    }

    private static string PathOf(SummaryRow row) => row.Center is { } center ? $"Centers[{center}]" : row.Municipality is { } municipality ? $"Municipalities[{municipality}]" : "Region";
}
