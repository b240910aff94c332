using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime.Text;

namespace InnovationDomain.Projects.Rules;

/// <summary>ROD-02: rows change by revisions only, each with its document and reason; and few rows are moved within a half of the school year.</summary>
/// <remarks>
/// Ways to amend a roadmap were read in acts of Орёл, Пермь and Омск; the share is ours. What the roadmap itself holds changed by numbered revisions always: rows changed without one are seen beside a published plan.
/// An announcement at a meeting may have no document. Moved are the rows whose term on the day is another than before the half-year, the second one taken to 31 August.
/// </remarks>
public sealed class RoadmapChangesAreRevisions : Rule<RoadmapCase>
{
    private readonly Fact<RoadmapCase, Roadmap> _roadmap;
    private readonly Fact<RoadmapCase, RoadmapPlan> _published;
    private readonly Parameter<decimal> _share;
    private readonly Measure _unrevised;
    private readonly Measure _unfounded;
    private readonly Measure _moved;
    private readonly Reason _manyMoved;

    /// <summary>Makes the rule.</summary>
    public RoadmapChangesAreRevisions()
        : base(new RuleCard
        {
            Id = "ROD-02",
            Russian = "Дорожная карта меняется обоснованными корректировками, и сроки переносятся редко",
            English = "The roadmap changes by founded revisions, and few terms are moved",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "часть говорит о проектах; способы изменения прочитаны в актах регионов (Орёл, Пермь, Омск), допустимая доля переносов предложена библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _roadmap = Fact("Roadmap", "дорожная карта и её корректировки", "the roadmap and its revisions", roadmap => roadmap.Roadmap);
        _published = Fact("Published", "опубликованный план", "the published plan", roadmap => roadmap.Published);
        _share = Parameter(MaximumMovedShare);
        _unrevised = Measure("Unrevised", Bound.AtMost, "строк, изменённых без корректировки", "rows changed without a revision");
        _unfounded = Measure("Unfounded", Bound.AtMost, "корректировок без документа или причины", "revisions without a document or a reason");
        _moved = Measure("Moved", Bound.AtMost, "строк с перенесённым сроком за полугодие", "rows moved within the half-year");
        _manyMoved = Violated("ManyMoved", "сроки переносятся слишком часто", "too many terms are moved", RuleSeverity.Recommendation);
    }

    /// <summary>Gets the key of the share of rows that may be moved within a half-year: from 0 to 1.</summary>
    public static ParameterKey<decimal> MaximumMovedShare { get; } = ParameterKey<decimal>.Named("ROD-02.MaximumMovedShare");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<RoadmapCase> judgement)
    {
        if (!judgement.Knows(_roadmap, out Roadmap? roadmap))
        {
            return judgement.Unknown();
        }

        RoadmapPlan plan = roadmap.PlanAsOf(judgement.AssessedOn);
        if (judgement.Knows(_published, out RoadmapPlan? published))
        {
            Verdict revised = judgement.Compare(_unrevised, Count(ref judgement, plan.ChangesTo(published), "изменено без корректировки", "changed without a revision"), 0);
            if (revised.IsViolated)
            {
                return revised;
            }
        }

        int unfounded = 0;
        foreach (RoadmapRevision revision in roadmap.Revisions.Where(revision => revision.Reason is null || (revision.Reference is null && revision.Basis != RevisionBasis.Announcement)))
        {
            if (revision.Date <= judgement.AssessedOn)
            {
                unfounded++;
                if (judgement.IsExamined)
                {
                    judgement.Cite(
                        $"Roadmap.Revisions[{revision.Number - 1}]",
                        $"корректировка № {revision.Number}: {(revision.Reason is null ? "нет причины" : "нет документа")}",
                        $"revision {revision.Number} of {LocalDatePattern.Iso.Format(revision.Date)}: no {(revision.Reason is null ? "reason" : "document")}");
                }
            }
        }

        Verdict founded = judgement.Compare(_unfounded, unfounded, 0);
        if (founded.IsViolated)
        {
            return founded;
        }

        if (!judgement.Knows(_share, out decimal share))
        {
            return judgement.Unknown();
        }

        HalfYear half = HalfYear.Containing(judgement.AssessedOn, SecondHalfYearEnd.August)!;
        RoadmapPlan before = roadmap.PlanAsOf(half.Days.Start.PlusDays(-1));
        int moved = Count(ref judgement, [.. before.ChangesTo(plan).Where(change => change.Kind == RoadmapChangeKind.DueMoved)], "срок перенесён", "the term was moved");
        return judgement.Compare(_moved, moved, share * before.Rows.Length, broken: _manyMoved);
    }

    private static int Count(ref Judgement<RoadmapCase> judgement, ImmutableArray<RoadmapChange> changes, string russian, string english)
    {
        string[] numbers = [.. changes.Select(change => change.Number).Distinct(StringComparer.Ordinal)];
        if (judgement.IsExamined)
        {
            foreach (string number in numbers)
            {
                judgement.Cite($"Roadmap.Rows[{number}]", $"строка {number}: {russian}", $"row {number}: {english}");
            }
        }

        return numbers.Length;
    }
}
