using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Registers;

/// <summary>A list of platforms (перечень) as a table, with a section for each status where there are several; a column stands only where a platform has something to say in it.</summary>
/// <remarks>Dates are digital: names of months break the narrow columns.</remarks>
internal sealed class PlatformTable
{
    private const int MostPortraitColumns = 4;

    private readonly (InnovationPlatform Platform, PlatformStanding Standing)[] _rows;
    private readonly List<(TableColumn Column, Func<InnovationPlatform, PlatformStanding, RichText> Text)> _columns = [];

    private PlatformTable(IEnumerable<(InnovationPlatform Platform, PlatformStanding Standing)> rows, Func<InnovationPlatform, PlatformStanding, string?> grounds)
    {
        _rows = [.. rows];
        Add(new("Организация", 30), (platform, _) => HolderText.Of(platform.Holder));
        Add(new("Тема", 26), (platform, _) => platform.Theme is { } theme ? $"«{theme}»" : null);
        Add(new("Срок действия") { Width = Length.FromMillimeters(32) }, (_, standing) => Term(standing));
        Add(new("Научный руководитель", 26), (platform, _) => platform.ScientificSupervisor is { } supervisor
            ? supervisor.AcademicDegree is { } degree ? $"{supervisor.Name.InitialsAndSurname}, {degree}" : supervisor.Name.InitialsAndSurname : null);
        Add(new("Куратор") { Width = Length.FromMillimeters(34) }, (platform, _) => platform.Curator?.Name.InitialsAndSurname);
        Add(new("Основание", 34), (platform, standing) => grounds(platform, standing));
    }

    public PageOrientation Orientation => _columns.Count + 1 > MostPortraitColumns ? PageOrientation.Landscape : PageOrientation.Portrait;

    public static PlatformTable Of(IEnumerable<(InnovationPlatform Platform, PlatformStanding Standing)> rows, Func<InnovationPlatform, PlatformStanding, string?> grounds) => new(rows, grounds);

    public static string TermOf(PlatformStanding standing) => (standing.TermStart, standing.TermEnd) switch
    {
        ({ } start, { } end) => PeriodText.FromTo(new DateInterval(start, end)),
        ({ } start, null) => From(start),
        _ => throw new InvalidOperationException("The platform has no status on the day, and so no term."),
    };

    public static string From(LocalDate start) => $"{Since(start)} {InnovationDomain.Wording.RussianDate.ForText(start)}";

    public Table ToTable()
    {
        bool hasSections = _rows.Select(row => row.Platform.StatusName.Nominative).Distinct(StringComparer.Ordinal).Count() > 1;
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        string? current = null;
        for (int i = 0; i < _rows.Length; i++)
        {
            (InnovationPlatform platform, PlatformStanding standing) = _rows[i];
            if (hasSections && platform.StatusName.Nominative is var status && status != current)
            {
                current = status;
                rows.Add(TableRow.Section(Letters.Capitalized(status)));
            }

            rows.Add(new([NumberText.Of(i + 1), .. _columns.Select(column => (TableCell)column.Text(platform, standing))]));
        }

        return new([TableNumber.Column, .. _columns.Select(column => column.Column)], rows.ToImmutable());
    }

    private static RichText Term(PlatformStanding standing) => (standing.TermStart, standing.TermEnd) switch
    {
        ({ } start, { } end) => RichText.Of($"{Since(start)} {DateText.Digital(start)}", LineBreak.Instance, $"по {DateText.Digital(end)}"),
        ({ } start, null) => $"{Since(start)} {DateText.Digital(start)}",
        _ => default,
    };

    // «со второго»: only the second is spoken with two consonants at its beginning.
    private static string Since(LocalDate start) => start.Day == 2 ? "со" : "с";

    private void Add(TableColumn column, Func<InnovationPlatform, PlatformStanding, RichText> text)
    {
        if (_rows.Any(row => !text(row.Platform, row.Standing).IsEmpty))
        {
            _columns.Add((column, text));
        }
    }
}
