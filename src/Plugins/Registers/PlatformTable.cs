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
    /// <summary>What stands in place of rows and numbers that the data does not give.</summary>
    public const string NotGiven = "сведения не представлены";

    private const int MostPortraitColumns = 4;

    private readonly ImmutableArray<PlatformSection> _sections;
    private readonly List<(TableColumn Column, Func<InnovationPlatform, PlatformStanding, RichText> Text)> _columns = [];

    private PlatformTable(ImmutableArray<PlatformSection> sections, Func<InnovationPlatform, PlatformStanding, string?> grounds)
    {
        _sections = sections;
        Add(new("Организация", 30), (platform, _) => HolderText.Of(platform.Holder), isOfForm: true);
        Add(new("Тема", 26), (platform, _) => platform.Theme is { } theme ? $"«{theme}»" : null, isOfForm: true);
        Add(new("Срок действия") { Width = Length.FromMillimeters(32) }, (_, standing) => Term(standing), isOfForm: true);
        Add(new("Научный руководитель", 26), (platform, _) => platform.ScientificSupervisor is { } supervisor
            ? supervisor.AcademicDegree is { } degree ? $"{supervisor.Name.InitialsAndSurname}, {degree}" : supervisor.Name.InitialsAndSurname : null);
        Add(new("Куратор") { Width = Length.FromMillimeters(34) }, (platform, _) => platform.Curator?.Name.InitialsAndSurname);
        Add(new("Основание", 34), (platform, standing) => grounds(platform, standing), isOfForm: true);
    }

    public PageOrientation Orientation => _columns.Count + 1 > MostPortraitColumns ? PageOrientation.Landscape : PageOrientation.Portrait;

    public static PlatformTable Of(IEnumerable<PlatformSection> sections, Func<InnovationPlatform, PlatformStanding, string?> grounds) => new([.. sections], grounds);

    public static string TermOf(PlatformStanding standing) => (standing.TermStart, standing.TermEnd) switch
    {
        ({ } start, { } end) => PeriodText.FromTo(new DateInterval(start, end)),
        ({ } start, null) => From(start),
        _ => throw new InvalidOperationException("The platform has no status on the day, and so no term."),
    };

    public static string From(LocalDate start) => $"{Since(start)} {InnovationDomain.Wording.RussianDate.ForText(start)}";

    public Table ToTable()
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        int number = 0;
        foreach (PlatformSection section in _sections)
        {
            if (_sections.Length > 1 || section.Rows.IsEmpty)
            {
                rows.Add(TableRow.Section(section.Name));
            }

            if (section.Rows.IsEmpty)
            {
                rows.Add(new([new TableCell(Letters.Capitalized(NotGiven), _columns.Count + 1)]));
            }

            foreach ((InnovationPlatform platform, PlatformStanding standing) in section.Rows)
            {
                rows.Add(new([NumberText.Of(++number), .. _columns.Select(column => (TableCell)column.Text(platform, standing))]));
            }
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

    // Where no platform is known, the list is a form to be filled in.
    private void Add(TableColumn column, Func<InnovationPlatform, PlatformStanding, RichText> text, bool isOfForm = false)
    {
        bool isForm = _sections.All(section => section.Rows.IsEmpty);
        if (isForm ? isOfForm : _sections.Any(section => section.Rows.Any(row => !text(row.Platform, row.Standing).IsEmpty)))
        {
            _columns.Add((column, text));
        }
    }
}
