using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>What is told of an edition under the title: its number, what it rests on, and what it changed.</summary>
internal static class RevisionNote
{
    public static IEnumerable<Block> Of(Roadmap roadmap, int edition)
    {
        RoadmapRevision revision = roadmap.Revisions[edition - 1];
        yield return Opening(revision);
        string former = edition == 1 ? "первоначальной редакцией" : $"редакцией № {NumberText.Of(edition - 1)}";
        string[] changes = [.. Changes(RoadmapEditions.Plan(roadmap, edition - 1), RoadmapEditions.Plan(roadmap, edition))];
        yield return new Paragraph(changes.Length > 0
            ? $"Изменения по сравнению с {former}: {string.Join("; ", changes)}."
            : $"Изменения по сравнению с {former} не указаны.");
    }

    /// <summary>«Редакция № 2, действует с …. Основание: …».</summary>
    public static Paragraph Opening(RoadmapRevision revision) => new(RichText.Of(
        [$"Редакция № {NumberText.Of(revision.Number)}, действует с {RussianDate.ForText(revision.Date)}. Основание: ", .. Ground(revision), "."]));

    /// <summary>«приказ от … № …; причина: …»; where the document is not known, a line to write its date and number.</summary>
    private static IEnumerable<Run> Ground(RoadmapRevision revision)
    {
        if (revision.Reference is { } reference)
        {
            yield return ReferenceText.Of(reference);
        }
        else if (revision.Basis == RevisionBasis.Announcement)
        {
            yield return "сообщение на совещании";
        }
        else
        {
            yield return revision.Basis switch { RevisionBasis.Order => "приказ ", RevisionBasis.Protocol => "протокол ", _ => "уведомление " };
            yield return new FormField("Дата и номер документа, на основании которого внесены изменения", 24);
        }

        if (revision.Reason is { } reason)
        {
            yield return $"; причина: {Letters.InSentence(EndMarks.Strip(reason))}";
        }
    }

    private static IEnumerable<string> Changes(RoadmapPlan before, RoadmapPlan after)
    {
        ILookup<RoadmapChangeKind, string> numbers = before.ChangesTo(after).ToLookup(change => change.Kind, change => change.Number);
        (RoadmapChangeKind Kind, string One, string Many)[] phrases =
        [
            (RoadmapChangeKind.RowAdded, "добавлена строка", "добавлены строки"),
            (RoadmapChangeKind.RowCancelled, "исключена строка", "исключены строки"),
            (RoadmapChangeKind.RowReworded, "изложена в новой редакции строка", "изложены в новой редакции строки"),
            (RoadmapChangeKind.DueMoved, "изменен срок строки", "изменены сроки строк"),
            (RoadmapChangeKind.ResponsibleChanged, "изменен ответственный по строке", "изменены ответственные по строкам"),
            (RoadmapChangeKind.ResultChanged, "изменен результат строки", "изменены результаты строк"),
        ];
        foreach ((RoadmapChangeKind kind, string one, string many) in phrases)
        {
            string[] rows = [.. numbers[kind]];
            if (rows.Length > 0)
            {
                yield return $"{(rows.Length == 1 ? one : many)} {RowNumbers.Text(rows)}";
            }
        }
    }
}
