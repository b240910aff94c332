using System.Collections.Immutable;
using NodaTime;
using static InnovationDomain.Projects.StageMismatchKind;

namespace InnovationDomain.Projects;

/// <summary>How stages lie on the line of days.</summary>
internal static class StagePlan
{
    public static ImmutableArray<StageMismatch> Mismatches(ImmutableArray<ProjectStage> stages, LocalDate? start, LocalDate? end)
    {
        if (stages.IsEmpty)
        {
            return [];
        }

        var found = new List<StageMismatch>();
        ProjectStage[] ordered = [.. stages.OrderBy(stage => stage.Start).ThenBy(stage => stage.End)];

        // The day after all that is covered so far; the days of an overlap are told once, however many stages share them.
        LocalDate next = start is { } first && first < ordered[0].Start ? first : ordered[0].Start;
        LocalDate overlapped = next;
        foreach (ProjectStage stage in ordered)
        {
            if (stage.Start > next)
            {
                found.Add(new(Gap, next, stage.Start.PlusDays(-1)));
            }

            LocalDate from = LocalDate.Max(stage.Start, overlapped);
            LocalDate shared = LocalDate.Min(stage.End.PlusDays(1), next);
            if (from < shared)
            {
                found.Add(new(Overlap, from, shared.PlusDays(-1)));
                overlapped = shared;
            }

            next = LocalDate.Max(next, stage.End.PlusDays(1));
        }

        if (end is { } last && next <= last)
        {
            found.Add(new(Gap, next, last));
        }

        found.AddRange(ordered.Where(stage => stage.Start < start).Select(stage => new StageMismatch(OutsideTerm, stage.Start, LocalDate.Min(stage.End, start!.Value.PlusDays(-1)))));
        found.AddRange(ordered.Where(stage => stage.End > end).Select(stage => new StageMismatch(OutsideTerm, LocalDate.Max(stage.Start, end!.Value.PlusDays(1)), stage.End)));
        return [.. found.OrderBy(mismatch => mismatch.First).ThenBy(mismatch => mismatch.Kind).ThenBy(mismatch => mismatch.Last)];
    }
}
