using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Projects;

/// <summary>A roadmap (дорожная карта, комплекс мер, план-график): the plan as it was approved, its revisions, and what was reported.</summary>
/// <remarks>The baseline stays as it is: the current plan is the baseline with all revisions applied.</remarks>
public sealed class Roadmap
{
    // The baseline, then the plan after each revision; default until baseline and revisions are both set.
    private ImmutableArray<RoadmapPlan> _plans;

    /// <summary>Gets the key by which the user's system knows it.</summary>
    public required Id<Roadmap> Id { get; init => field = Id<Roadmap>.Require(value, "Roadmap.Id"); }

    /// <summary>Gets the key of the project that it plans.</summary>
    /// <value>The default is <see langword="null"/>: it is of no single project.</value>
    public Id<InnovationProject>? Project { get; init => field = value is { } id ? Id<InnovationProject>.Require(id, "Roadmap.Project") : default(Id<InnovationProject>?); }

    /// <summary>Gets the title: «Дорожная карта реализации проекта».</summary>
    /// <value>The default is <see langword="null"/>: it has none of its own.</value>
    public string? Title { get; init => field = value is null ? null : PrintableText.Require(value, "Roadmap.Title"); }

    /// <summary>Gets the act that approved it.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Approval { get; init; }

    /// <summary>Gets the plan as it was approved.</summary>
    public required RoadmapPlan Baseline
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Baseline));
            Replay();
        }
    }

    /// <summary>Gets the revisions.</summary>
    /// <value>Numbered 1, 2, 3, …, none dated before the one in front of it, each changing what is there. May be empty.</value>
    /// <exception cref="ArgumentException">A number is not the next one, a date goes back, or a change does not fit the plan that it meets; the message names the revision.</exception>
    public required ImmutableArray<RoadmapRevision> Revisions
    {
        get;
        init
        {
            field = GivenList.Complete(value, "Roadmap.Revisions");
            for (int i = 0; i < field.Length; i++)
            {
                if (field[i].Number != i + 1)
                {
                    throw new ArgumentException($"Roadmap.Revisions[{i}] has the number {field[i].Number}. Revisions are numbered one by one: give it the number {i + 1}, or the missing one too.", nameof(Revisions));
                }

                if (i > 0 && field[i].Date < field[i - 1].Date)
                {
                    throw new ArgumentException(
                        $"Roadmap.Revisions[{i}] is of {LocalDatePattern.Iso.Format(field[i].Date)}, before the one in front of it, of {LocalDatePattern.Iso.Format(field[i - 1].Date)}. Correct one of the dates.", nameof(Revisions));
                }
            }

            Replay();
        }
    }

    /// <summary>Gets what was reported, in any order; of two reports of one day about one row, the later in the list counts.</summary>
    /// <value>Of rows that the baseline or a revision has. The default is nothing.</value>
    public ImmutableArray<RoadmapFact> Facts
    {
        get;
        init
        {
            // Sorting is stable.
            field = [.. GivenList.Complete(value, "Roadmap.Facts").OrderBy(fact => fact.ReportedOn)];
            RequireRows();
        }
    }
    = [];

    /// <summary>Gets the plan with all revisions applied.</summary>
    public RoadmapPlan Current => _plans[^1];

    /// <summary>Answers the plan that holds on a day: the baseline with the revisions dated up to then.</summary>
    /// <remarks>The baseline answers for all earlier days too.</remarks>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    public RoadmapPlan PlanAsOf(LocalDate date)
    {
        LocalDate day = StatedDate.Require(date, nameof(date));
        int made = 0;
        while (made < Revisions.Length && Revisions[made].Date <= day)
        {
            made++;
        }

        return _plans[made];
    }

    /// <summary>Answers how far it is on a day, by the plan of that day and the facts reported up to it.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    public RoadmapCompletion CompletionAsOf(LocalDate date)
    {
        LocalDate day = StatedDate.Require(date, nameof(date));
        RoadmapPlan plan = PlanAsOf(day);
        var last = new Dictionary<string, RoadmapFact>(StringComparer.Ordinal);
        foreach (RoadmapFact fact in Facts.TakeWhile(fact => fact.ReportedOn <= day))
        {
            last[fact.Number] = fact;
        }

        return new(day, [.. plan.Rows.Select(row => new RoadmapRowState(row, last.GetValueOrDefault(row.Number), row.Due?.LatestDay <= day))]);
    }

    /// <summary>Answers the roadmap with one more revision; this one stays as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It does not fit: see <see cref="Revisions"/>.</exception>
    public Roadmap Revise(RoadmapRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return With(Revisions.Add(revision), Facts);
    }

    /// <summary>Answers the roadmap with one more fact; this one stays as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No plan has a row of its number.</exception>
    public Roadmap Report(RoadmapFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return With(Revisions, Facts.Add(fact));
    }

    private Roadmap With(ImmutableArray<RoadmapRevision> revisions, ImmutableArray<RoadmapFact> facts) => new()
    {
        Id = Id,
        Project = Project,
        Title = Title,
        Approval = Approval,
        Baseline = Baseline,
        Revisions = revisions,
        Facts = facts,
    };

    // Properties may be set in any order: whichever is set last is checked against those that are there.
    private void Replay()
    {
        if (Baseline is null || Revisions.IsDefault)
        {
            return;
        }

        var plans = ImmutableArray.CreateBuilder<RoadmapPlan>(Revisions.Length + 1);
        plans.Add(Baseline);
        foreach (RoadmapRevision revision in Revisions)
        {
            plans.Add(plans[^1].Apply(revision.Changes, $"Roadmap.Revisions[{plans.Count - 1}].Changes"));
        }

        _plans = plans.MoveToImmutable();
        RequireRows();
    }

    private void RequireRows()
    {
        if (_plans.IsDefault || Facts.IsEmpty)
        {
            return;
        }

        var known = _plans.SelectMany(plan => plan.Rows).Select(row => row.Number).ToHashSet(StringComparer.Ordinal);
        foreach (RoadmapFact fact in Facts)
        {
            if (!known.Contains(fact.Number))
            {
                throw new ArgumentException($"Roadmap.Facts has a fact of row {fact.Number}, which neither the baseline nor a revision has. Correct the number, or add the row by a revision.", nameof(Facts));
            }
        }
    }
}
