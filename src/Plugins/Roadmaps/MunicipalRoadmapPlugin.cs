using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>Composes a municipal roadmap for a school year (муниципальная дорожная карта): a section for each priority, with rows to fill in where no measure is set yet; the centres and the indicators as appendices.</summary>
/// <remarks>Source: that such roadmaps are made on priorities set by the region, from the meeting of curators in Амурская область, 16.04.2024; the columns are those of regional roadmaps. The form itself was not read.</remarks>
public sealed class MunicipalRoadmapPlugin : IDocumentPlugin<MunicipalRoadmap>
{
    /// <summary>The id of the plugin: «municipal-roadmap».</summary>
    public const string PluginId = "municipal-roadmap";

    private static readonly DocumentKind Kind = DocumentKind.Of("муниципальная дорожная карта", "муниципальной дорожной карте");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">Nobody approves, the document has no date, the curator agreed after the approval, or a centre works in another municipality.</exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(MunicipalRoadmap subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var marks = new RoadmapMarks(subject.Frame, subject.Roadmap?.Approval, context);
        var faults = new FactFaults();
        marks.Check("MunicipalRoadmap.Roadmap with Roadmap.Approval", faults);
        foreach (EducationCenter center in subject.Centers.Where(center => center.Municipality.Identity != subject.Municipality.Identity))
        {
            faults.Add($"The centre «{center.Id}» is in «{center.Municipality}», and the roadmap is of «{subject.Municipality}». Leave it out, or correct one of the two.");
        }

        faults.ThrowIfAny();
        var forms = new DerivedForms(context.Morphology);
        OfficialDocument document = marks.Compose(
            Kind,
            NounPhrase.Of(Kind.Name),
            $"{EndMarks.Strip(subject.Purpose)} в {subject.Year} учебном году ({subject.Municipality.Name.Nominative})",
            [.. Opening(subject), RoadmapTable.Of(Rows(subject))],
            PageOrientation.Landscape,
            platform: null,
            forms,
            [.. Appendices(subject)]);
        forms.RequireSure();
        return document;
    }

    private static IEnumerable<Block> Opening(MunicipalRoadmap subject)
    {
        if (subject.Basis is { } basis)
        {
            yield return new Paragraph($"Основание: {ReferenceText.Of(basis)}.");
        }

        const string centers = "Перечень центров приведен в приложении", indicators = "Показатели результативности приведены в приложении";
        if (!subject.Centers.IsEmpty && !subject.Indicators.IsEmpty)
        {
            yield return new Paragraph(RichText.Of($"{centers} ", new Reference("centers"), $". {indicators} ", new Reference("indicators"), "."));
        }
        else if (!subject.Centers.IsEmpty || !subject.Indicators.IsEmpty)
        {
            yield return new Paragraph($"{(subject.Indicators.IsEmpty ? centers : indicators)}.");
        }
    }

    private static ImmutableArray<TableRow> Rows(MunicipalRoadmap subject)
    {
        ImmutableArray<RoadmapItem> planned = subject.Roadmap?.Current.Rows ?? [];
        string[] priorities = [.. subject.Priorities.Select(EndMarks.Strip)];
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (string priority in priorities)
        {
            RoadmapItem[] measures = [.. planned.Where(row => row.Section is { } section && EndMarks.Strip(section) == priority)];
            rows.Add(TableRow.Section(Letters.Capitalized(priority)));
            rows.AddRange(measures.Length > 0 ? measures.Select(RoadmapTable.RowOf) : Enumerable.Repeat(RoadmapTable.EmptyRow, subject.EmptyRows));
        }

        RoadmapItem[] others = [.. planned.Where(row => row.Section is null || !priorities.Contains(EndMarks.Strip(row.Section), StringComparer.Ordinal))];
        if (others.Length > 0)
        {
            rows.Add(TableRow.Section("Иные мероприятия"));
            rows.AddRange(others.Select(RoadmapTable.RowOf));
        }

        return rows.ToImmutable();
    }

    private static IEnumerable<Appendix> Appendices(MunicipalRoadmap subject)
    {
        if (!subject.Centers.IsEmpty)
        {
            yield return new()
            {
                Id = "centers",
                Title = "Перечень центров",
                Orientation = PageOrientation.Landscape,
                Body =
                [
                    new Table(
                        [TableNumber.Column, new("Организация, на базе которой работает центр", 8), new("Центр", 6), new("Год создания") { Width = Length.FromMillimeters(24), Alignment = ColumnAlignment.Center }, new("Школы-партнеры", 6), new("Руководитель центра", 4)],
                        [
                            .. subject.Centers.Select((center, i) => new TableRow(
                            [
                                NumberText.Of(i + 1), center.School.Name.Nominative, CenterText.Of(center), center.OpenedIn is { } year ? NumberText.Of(year) : TableCell.ToFill,
                                center.PartnerSchools.IsEmpty ? default(TableCell) : string.Join(", ", center.PartnerSchools.Select(school => school.NameInText.Nominative)),
                                center.Head is { } head ? head.ToString() : TableCell.ToFill,
                            ])),
                        ]),
                ],
            };
        }

        if (!subject.Indicators.IsEmpty)
        {
            ImmutableArray<string> numbers = TableNumber.Of(subject.Indicators.Select(indicator => indicator.Definition.Number));
            TableColumn Amount(string heading) => new(heading) { Width = Length.FromMillimeters(32), Alignment = ColumnAlignment.Center };
            yield return new()
            {
                Id = "indicators",
                Title = "Показатели результативности",
                Orientation = PageOrientation.Landscape,
                Body =
                [
                    new Table(
                        [TableNumber.For(numbers), new("Показатель", 10), new("Единица измерения") { Width = Length.FromMillimeters(28), Alignment = ColumnAlignment.Center }, Amount("Минимальное значение"), Amount("Базовое значение"), Amount($"План на {subject.Year} учебный год")],
                        [
                            .. subject.Indicators.Select((indicator, i) => new TableRow(
                            [
                                numbers[i], IndicatorText.Name(indicator.Definition), indicator.Definition.Unit.Symbol,
                                OrGap(indicator.Definition.Minimum), OrGap(indicator.Base), OrGap(indicator.Plan),
                            ])),
                        ]),
                    .. IndicatorText.Note(subject.Indicators),
                ],
            };
        }
    }

    private static TableCell OrGap(IndicatorValue? value) => value is null ? TableCell.ToFill : IndicatorText.Amount(value);
}
