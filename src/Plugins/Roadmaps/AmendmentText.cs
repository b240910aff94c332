using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>The changes between two editions of a roadmap as points of an act: «В строке 2 … заменить словами», «изложить в следующей редакции», «дополнить», «исключить».</summary>
/// <remarks>
/// An order that annexes the changes takes <see cref="Points"/> as they are. Only what is printed counts: a change of the indicator of a row gives no point.
/// Source: the technique of amending acts, as practice has it; the forms of amending roadmaps were read in acts of Омск, Орёл and Пермь.
/// </remarks>
internal sealed class AmendmentText
{
    private readonly RoadmapPlan _before;
    private readonly RoadmapPlan _after;
    private readonly RoadmapSections _sections;
    private readonly InnovationProject? _project;

    /// <summary>Compares two editions.</summary>
    /// <param name="before">The edition that is changed.</param>
    /// <param name="after">What it becomes.</param>
    /// <param name="sections">By what the rows stand together.</param>
    /// <param name="project">The project that names the stages; <see langword="null"/> leaves them to their numbers.</param>
    public AmendmentText(RoadmapPlan before, RoadmapPlan after, RoadmapSections sections, InnovationProject? project)
    {
        // One layout names the sections of both editions.
        (_before, _after, _sections, _project) = (before, after, RoadmapTable.Resolve(after.Rows.IsEmpty ? before : after, sections), project);
        Points = [.. before.ChangesTo(after).GroupBy(change => change.Number, StringComparer.Ordinal).SelectMany(row => PointsOf(row.Key))];
    }

    /// <summary>Gets the points, in the order of the numbers of the rows; empty where the editions print the same.</summary>
    public ImmutableArray<Clause> Points { get; }

    private IEnumerable<Clause> PointsOf(string number)
    {
        RoadmapItem? was = _before.Find(number);
        RoadmapItem? now = _after.Find(number);
        if (now is null)
        {
            yield return new($"Строку {number} исключить.");
        }
        else if (was is null)
        {
            string section = Section(now) is { } name ? $"Раздел «{name}» дополнить" : "Дополнить";
            yield return new($"{section} строкой {number} следующего содержания:", [Quoted(now)]);
        }
        else
        {
            if (Section(now) is { } place && place != Section(was))
            {
                yield return new($"Строку {number} перенести в раздел «{place}».");
            }

            if (was.Measure != now.Measure)
            {
                yield return new($"Строку {number} изложить в следующей редакции:", [Quoted(now)]);
            }
            else if (Columns(was, now).ToArray() is { Length: > 0 } columns)
            {
                yield return columns is [var only] ? new($"В строке {number} {only}.") : new($"В строке {number}:", [new DashList([.. columns])]);
            }
        }
    }

    private string? Section(RoadmapItem row) => RoadmapTable.SectionOf(row, _sections, _project);

    private static IEnumerable<string> Columns(RoadmapItem was, RoadmapItem now)
    {
        (string Name, string? Was, string? Now)[] columns =
        [
            (RoadmapTable.ResponsibleColumn, was.Responsible, now.Responsible),
            (RoadmapTable.ResultColumn, RoadmapTable.ResultOf(was.Result), RoadmapTable.ResultOf(now.Result)),
            (RoadmapTable.DueColumn, was.Due is { } old ? DueText.Of(old) : null, now.Due is { } due ? DueText.Of(due) : null),
        ];
        return columns.Where(column => column.Was != column.Now).Select(column => (column.Was, column.Now) switch
        {
            ({ } from, { } to) => $"в графе «{column.Name}» слова «{EndMarks.Strip(from)}» заменить словами «{EndMarks.Strip(to)}»",
            (null, { } added) => $"графу «{column.Name}» дополнить словами «{EndMarks.Strip(added)}»",
            _ => $"в графе «{column.Name}» слова «{EndMarks.Strip(column.Was!)}» исключить",
        });
    }

    // The marks of the quotation stand in the first and the last cell, as acts set quoted rows.
    private static Table Quoted(RoadmapItem row)
    {
        ImmutableArray<TableCell> cells = RoadmapTable.RowOf(row).Cells;
        return RoadmapTable.Quotation([new([$"«{cells[0].Text}", .. cells[1..^1], cells[^1].IsToFill ? "»." : $"{cells[^1].Text}»."])]);
    }
}
