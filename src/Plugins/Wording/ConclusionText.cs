using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;

namespace InnovationDomain.Plugins.Wording;

/// <summary>What an event concludes, numbered; items of known dimensions stand in a table, dimension by dimension.</summary>
internal static class ConclusionText
{
    public static IEnumerable<Block> Of(ImmutableArray<Conclusion> conclusions)
    {
        // Told once before the list where all of it was noted by the same persons.
        bool isShared = conclusions[0].NotedBy is { IsEmpty: false } first && conclusions.All(conclusion => conclusion.NotedBy.SequenceEqual(first, StringComparer.Ordinal));
        if (isShared)
        {
            yield return new Paragraph($"{Letters.Capitalized(Joined(conclusions[0].NotedBy))} отметили:");
        }

        yield return new ClauseList([.. conclusions.Select(conclusion => ToClause(conclusion, withNotedBy: !isShared))]);
    }

    private static Clause ToClause(Conclusion conclusion, bool withNotedBy)
    {
        string[] remarks =
        [
            .. conclusion.ExpectedByYear is { } year ? [$"к {NumberText.Of(year)} году"] : Array.Empty<string>(),
            .. withNotedBy && !conclusion.NotedBy.IsEmpty ? [$"отметили {Joined(conclusion.NotedBy)}"] : Array.Empty<string>(),
        ];
        string text = $"{Letters.Capitalized(EndMarks.Strip(conclusion.Text))}{(remarks.Length > 0 ? $" ({string.Join("; ", remarks)})" : "")}";
        return conclusion.Items.IsEmpty ? new(Letters.Sentence(text))
            : conclusion.Items.All(item => item.Dimension == OutcomeDimension.NotStated) ? new($"{text}:", [new DashList([.. conclusion.Items.Select(ToText)])])
            : new($"{text}:", [ByDimension(conclusion)]);
    }

    private static Table ByDimension(Conclusion conclusion) => new(
        [new TableColumn("Измерение результата", 2), new TableColumn("Содержание вывода", 4)],
        [
            .. conclusion.Items.GroupBy(item => item.Dimension).Select(group => new TableRow(
                [group.Key == OutcomeDimension.NotStated ? default : NameOf(group.Key), string.Join("; ", group.Select(ToText))])),
        ])
    {
        Description = EndMarks.Strip(conclusion.Text),
    };

    // Names stand in quotation marks, things do not.
    private static string ToText(ConclusionItem item)
    {
        string examples = string.Join(", ", item.Examples.Select(example => char.IsUpper(example[0]) ? $"«{example}»" : example));
        return EndMarks.Strip(item.Text) + (examples.Length > 0 ? $" ({examples}{(item.HasMoreExamples ? " и др." : "")})" : "");
    }

    private static string Joined(ImmutableArray<string> names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} и {names[^1]}";

    private static string NameOf(OutcomeDimension dimension) => dimension switch
    {
        OutcomeDimension.InstitutionQuality => "Качественные изменения в образовательных учреждениях",
        OutcomeDimension.DevelopingConditions => "Новые развивающие условия",
        OutcomeDimension.NewCircles => "Новые кружки",
        OutcomeDimension.ChildrenInterest => "Увлеченность и стойкий интерес детей",
        OutcomeDimension.StudentSuccess => "Успехи учеников и воспитанников",
        OutcomeDimension.ParentSatisfaction => "Удовлетворенность родителей",
        OutcomeDimension.WorkQuality => "Качество проводимой работы",
        OutcomeDimension.TeacherMastery => "Профессиональное мастерство педагогов",
        OutcomeDimension.NetworkInteraction => "Сетевое взаимодействие",
        OutcomeDimension.ContestParticipation => "Участие в конкурсах разных уровней",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "The text of conclusions does not know this dimension."),
    };
}
