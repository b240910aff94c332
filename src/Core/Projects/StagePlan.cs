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

        // The last day that is covered so far; the days of an overlap are told once, however many stages share them.
        LocalDate covered = (start is { } first && first < ordered[0].Start ? first : ordered[0].Start).PlusDays(-1);
        LocalDate overlapped = covered;
        foreach (ProjectStage stage in ordered)
        {
            if (stage.Start.PlusDays(-1) is var before && before > covered)
            {
                found.Add(new(Gap, covered.PlusDays(1), before));
            }

            LocalDate shared = LocalDate.Min(stage.End, covered);
            if (stage.Start <= shared && overlapped < shared)
            {
                found.Add(new(Overlap, LocalDate.Max(stage.Start, overlapped.PlusDays(1)), shared));
                overlapped = shared;
            }

            covered = LocalDate.Max(covered, stage.End);
        }

        if (end is { } last && covered < last)
        {
            found.Add(new(Gap, covered.PlusDays(1), last));
        }

        found.AddRange(ordered.Where(stage => stage.Start < start).Select(stage => new StageMismatch(OutsideTerm, stage.Start, LocalDate.Min(stage.End, start!.Value.PlusDays(-1)))));
        found.AddRange(ordered.Where(stage => stage.End > end).Select(stage => new StageMismatch(OutsideTerm, LocalDate.Max(stage.Start, end!.Value.PlusDays(1)), stage.End)));
        return [.. found.OrderBy(mismatch => mismatch.First).ThenBy(mismatch => mismatch.Kind).ThenBy(mismatch => mismatch.Last)];
    }
}
