using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>Composes the summary table of indicators (сводная таблица показателей): an overview by municipality with its chart, and in the appendix a table of the centres for each indicator.</summary>
/// <remarks>
/// Totals are those of <see cref="IndicatorRollUp"/>: counts are summed, shares averaged by their weights. Where a fact is missing the table says so, and a total without all centres is neither judged nor compared.
/// Without centres the document is a form to be filled in.
/// </remarks>
public sealed class IndicatorSummaryPlugin : IDocumentPlugin<IndicatorSummary>
{
    /// <summary>The id of the plugin: «indicator-summary».</summary>
    public const string PluginId = "indicator-summary";

    private static readonly DocumentKind Kind = DocumentKind.Of("сводная таблица", "сводной таблице");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <remarks>Dated by <see cref="CompositionContext.SignedOn"/>, or by the day of the data where the context has no date.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// There are more periods than a sheet has room for, the data are dated before the last period or after the signature, a record or a total is of no period,
    /// or an indicator belongs to none of the centres.
    /// </exception>
    /// <exception cref="ArgumentException">The records do not fit centres and indicators: see <see cref="IndicatorRollUp.Summarize"/>.</exception>
    /// <exception cref="UnknownFormException">The genitive of the signer's post, in which somebody acts, is not surely known.</exception>
    public OfficialDocument Compose(IndicatorSummary subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject, context);
        ImmutableArray<SummaryTable> tables = subject.Centers.IsEmpty
            ? []
            : [.. subject.Periods.Select(period => IndicatorRollUp.Summarize(period, subject.Indicators, subject.Centers, subject.Records, subject.Totals))];
        var forms = new DerivedForms(context.Morphology);
        var document = new OfficialDocument
        {
            Organizations = [subject.Author],
            Kind = Kind,
            Date = context.SignedOn ?? subject.DataOn,
            RegistrationNumber = context.RegistrationNumber,
            Title = $"показателей деятельности {CentersOf(subject)} за период {PeriodText.FromTo(new(subject.Periods.Min(period => period.Start), subject.Periods[^1].End))}",
            Body = [.. Opening(subject), .. tables.IsEmpty ? [] : new SummaryOverview(tables[^1]).ToBlocks(), .. SummaryLegend.Of(subject, tables)],
            Appendices =
            [
                new() { Title = "Показатели по муниципалитетам и центрам", Orientation = PageOrientation.Landscape, Body = [IndicatorPassports.Of(subject.Indicators), .. new CenterTables(subject, tables).ToBlocks()] },
            ],
            Signatures = subject.Signer is { } signer ? [Signature.Of(signer, morphology: forms)] : [],
        };
        forms.RequireSure();
        return document;
    }

    private static IEnumerable<Block> Opening(IndicatorSummary subject)
    {
        yield return new Paragraph($"Сведения по состоянию на {RussianDate.ForText(subject.DataOn)}. Источник: {EndMarks.Strip(subject.Source)}.");
        yield return new Paragraph($"Минимальное и целевое значения, процент выполнения и отметка относятся к периоду {PeriodText.FromTo(subject.Periods[^1])}. Значения по центрам приведены в приложении.");
    }

    private static string CentersOf(IndicatorSummary subject)
    {
        CenterKind?[] kinds = [.. subject.Centers.IsEmpty ? subject.Indicators.Select(indicator => indicator.Kind).Distinct() : subject.Centers.Select(center => (CenterKind?)center.Kind).Distinct()];
        return kinds switch
        {
            [CenterKind.GrowthPoint] => "центров образования «Точка роста»",
            [CenterKind.Quantorium] => "технопарков «Кванториум»",
            [CenterKind.ITCube] => "центров цифрового образования детей «IT-куб»",
            _ => "центров образования",
        };
    }

    private static void Check(IndicatorSummary subject, CompositionContext context)
    {
        var faults = new FactFaults();
        int most = CenterTables.MostPeriods(subject.Periods);
        faults.AddIf(subject.Periods.Length > most, string.Create(CultureInfo.InvariantCulture,
            $"IndicatorSummary.Periods has {subject.Periods.Length} periods, and a sheet has room for {most} beside the centres. Make a table for each part of the year."));
        faults.AddIf(subject.DataOn < subject.Periods[^1].Start, $"The data are of {Iso(subject.DataOn)}, before the last period begins on {Iso(subject.Periods[^1].Start)}. Correct IndicatorSummary.DataOn, or leave the period out.");
        faults.AddIf(context.SignedOn < subject.DataOn, $"The data are of {Iso(subject.DataOn)}, after {Iso(context.SignedOn ?? default)}, the date of the table. Correct one of the two.");
        for (int i = 0; i < subject.Records.Length; i++)
        {
            AddStray($"Records[{i}]", subject.Records[i].Period, subject, faults);
        }

        for (int i = 0; i < subject.Totals.Length; i++)
        {
            AddStray($"Totals[{i}]", subject.Totals[i].Period, subject, faults);
        }

        foreach (IndicatorDefinition indicator in subject.Indicators.Where(indicator => !subject.Centers.IsEmpty && !subject.Centers.Any(indicator.AppliesTo)))
        {
            faults.Add($"The indicator «{indicator.Id}» belongs to none of the centres: kind and profile differ. Leave it out, or state the profile of the centres.");
        }

        faults.ThrowIfAny();
    }

    // A record of another period would silently be missing from the table.
    private static void AddStray(string at, DateInterval period, IndicatorSummary subject, FactFaults faults) => faults.AddIf(
        !subject.Periods.Contains(period), $"IndicatorSummary.{at} is of {Iso(period.Start)} to {Iso(period.End)}, which is none of the periods. Add the period, or leave the entry out.");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
