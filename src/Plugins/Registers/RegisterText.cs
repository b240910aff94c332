using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Registers;

/// <summary>What a register of a day says, by itself or as the appendix of the order that approves it.</summary>
internal sealed class RegisterText
{
    private readonly RegisterOfDay _register;
    private readonly IMorphology _morphology;
    private readonly ImmutableArray<PlatformRegisterRow> _rows;

    public RegisterText(RegisterOfDay register, IMorphology morphology)
    {
        (_register, _morphology) = (register, morphology);
        _rows = register.Register.AsOf(register.Day, register.Order);
        // Sorting is stable: within a status the platforms stand in the order of the register.
        Sections =
        [
            .. _rows.GroupBy(row => row.Platform.StatusName.Nominative, StringComparer.Ordinal)
                .Select(group => (group.First().Platform.Level, group.First().Platform.Kind, Section: new PlatformSection(Letters.Capitalized(group.Key), [.. group.Select(row => (row.Platform, row.Standing))])))
                .Concat(register.Composition.Where(component => !_rows.Any(row => component.Takes(row.Platform)))
                    .Select(component => (component.Level ?? (RecognitionLevel)int.MaxValue, component.Kind, Section: new PlatformSection(NameOf(component), [])))
                    .DistinctBy(gap => gap.Section.Name))
                .OrderBy(status => status.Item1).ThenBy(status => status.Kind).ThenBy(status => status.Section.Name, StringComparer.Ordinal)
                .Select(status => status.Section),
        ];
    }

    public ImmutableArray<PlatformSection> Sections { get; }

    public bool NamesPlatforms => !_rows.IsEmpty;

    /// <summary>«инновационных площадок города Челябинска по состоянию на 27 апреля 2024 года»: what the register is of.</summary>
    public string Object
    {
        get
        {
            string territory = _register.Territory is { } named ? $" {_morphology.Decline(named, GrammaticalCase.Genitive).Text}" : "";
            return $"инновационных площадок{territory} по состоянию на {RussianDate.ForText(_register.Day)}";
        }
    }

    public PlatformTable List => PlatformTable.Of(Sections, (_, standing) => standing.Decision is { } decision ? ReferenceText.WholeInTable(decision.Chain) : null);

    /// <summary>The numbers by status and, where there is something to compare, the chart by kind and level.</summary>
    public IEnumerable<Block> Summary()
    {
        yield return Numbers();
        if (RegisterChart.Of(_rows.Select(row => row.Platform)) is { } chart)
        {
            yield return chart;
        }
    }

    private Table Numbers()
    {
        bool hasGaps = Sections.Any(section => section.Rows.IsEmpty);
        IEnumerable<TableRow> rows = Sections.Select(section => new TableRow([section.Name, section.Rows.IsEmpty ? PlatformTable.NotGiven : NumberText.Of(section.Rows.Length)]));
        return new(
            [new TableColumn("Вид статуса", 5), new TableColumn("Количество") { Width = Length.FromMillimeters(hasGaps ? 55 : 30), Alignment = ColumnAlignment.Center }],
            [.. rows, .. _rows.IsEmpty ? Array.Empty<TableRow>() : [TableRow.Total([hasGaps ? "Всего по представленным сведениям" : "Всего", NumberText.Of(_rows.Length)])]]);
    }

    private static string NameOf(InfrastructureComponent component) => Letters.Capitalized(component.Level is { } level
        ? component.Kind.StatusName(level).Nominative
        : $"{component.Kind.Term()} (уровень не указан)");
}
