using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Projects;

namespace InnovationDomain.Plugins.Orders;

/// <summary>What an amended roadmap changes, in the formulas of amending acts: «дополнить пунктом», «изложить в следующей редакции», «исключить», «слова … заменить словами …».</summary>
/// <remarks>In the order of the points of the roadmap; neighbours to which the same is done share a clause.</remarks>
internal sealed class RoadmapChangesText
{
    private enum Deed
    {
        Add,
        Reword,
        Cancel,
        Replace,
    }

    public RoadmapChangesText(RoadmapPlan before, RoadmapPlan after)
    {
        var deeds = new List<(Deed Deed, List<(string Number, RoadmapItem? Before, RoadmapItem? After)> Rows)>();
        foreach (string number in before.ChangesTo(after).Select(change => change.Number).Distinct())
        {
            (string Number, RoadmapItem? Before, RoadmapItem? After) row = (number, before.Find(number), after.Find(number));
            if (DeedOf(row.Before, row.After) is not { } deed)
            {
                continue;
            }

            if (deed != Deed.Replace && deeds.Count > 0 && deeds[^1].Deed == deed)
            {
                deeds[^1].Rows.Add(row);
            }
            else
            {
                deeds.Add((deed, [row]));
            }
        }

        Clauses = [.. deeds.Select(deed => ToClause(deed.Deed, [.. deed.Rows]))];
    }

    /// <summary>Empty: nothing changes that a roadmap prints.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    private static Deed? DeedOf(RoadmapItem? before, RoadmapItem? after) => (before, after) switch
    {
        (null, _) => Deed.Add,
        (_, null) => Deed.Cancel,
        _ when before.Measure != after.Measure || before.Section != after.Section => Deed.Reword,
        _ => Replacements(before, after).Any() ? Deed.Replace : null,
    };

    private static Clause ToClause(Deed deed, ImmutableArray<(string Number, RoadmapItem? Before, RoadmapItem? After)> rows)
    {
        string numbers = Listed([.. rows.Select(row => row.Number)]);
        ImmutableArray<RoadmapItem> after = [.. rows.Select(row => row.After).OfType<RoadmapItem>()];
        switch (deed)
        {
            case Deed.Add:
                return new($"Дополнить {(rows.Length == 1 ? "пунктом" : "пунктами")} {numbers} следующего содержания:", [RoadmapTable.Of(after)]);
            case Deed.Reword:
                return new($"{(rows.Length == 1 ? "Пункт" : "Пункты")} {numbers} изложить в следующей редакции:", [RoadmapTable.Of(after)]);
            case Deed.Cancel:
                return new($"{(rows.Length == 1 ? "Пункт" : "Пункты")} {numbers} исключить.");
            default:
                string[] replacements = [.. Replacements(rows[0].Before!, rows[0].After!)];
                return replacements is [var only]
                    ? new($"В пункте {numbers} {only}.")
                    : new($"В пункте {numbers}:", [new ClauseList([.. replacements.Select(replacement => new Clause($"{Wording.Letters.Capitalized(replacement)}."))])]);
        }
    }

    private static IEnumerable<string> Replacements(RoadmapItem before, RoadmapItem after)
    {
        (string Column, string? Old, string? New)[] columns =
        [
            (RoadmapTable.Responsible, before.Responsible, after.Responsible),
            (RoadmapTable.Result, RoadmapTable.TextOf(before.Result), RoadmapTable.TextOf(after.Result)),
            (RoadmapTable.Due, RoadmapTable.TextOf(before.Due), RoadmapTable.TextOf(after.Due)),
        ];
        return columns.Where(column => column.Old != column.New).Select(column => (column.Old, column.New) switch
        {
            ({ } old, { } wording) => $"в графе «{column.Column}» слова «{old}» заменить словами «{wording}»",
            (null, { } wording) => $"графу «{column.Column}» дополнить словами «{wording}»",
            ({ } old, _) => $"в графе «{column.Column}» слова «{old}» исключить",
            _ => throw new InvalidOperationException("Both are null, and so equal."),
        });
    }

    // «2–4, 7 и 9»: three neighbours and more are a range.
    private static string Listed(string[] numbers)
    {
        var parts = new List<string>();
        for (int i = 0; i < numbers.Length; i++)
        {
            int last = i;
            while (last + 1 < numbers.Length && Follows(numbers[last], numbers[last + 1]))
            {
                last++;
            }

            bool isRange = last - i >= 2;
            parts.Add(isRange ? $"{numbers[i]}–{numbers[last]}" : numbers[i]);
            i = isRange ? last : i;
        }

        return parts is [var only] ? only : $"{string.Join(", ", parts.SkipLast(1))} и {parts[^1]}";
    }

    private static bool Follows(string number, string next) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int before) && int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out int after) && after == before + 1;
}
