using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Applications;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-09: of applications with one score around the last place, those are selected that the order of the regulation puts first.</summary>
/// <remarks>That the earlier submission wins was read in one act (docs.cntd.ru/document/571082653); the other steps of the order are our proposal. The order itself is <see cref="RankingList"/>'s.</remarks>
public sealed class TiesAreBrokenInTheirOrder : Rule<RoundSelection>
{
    private readonly Fact<RoundSelection, ImmutableArray<RoundEntry>> _entries;
    private readonly Fact<RoundSelection, ImmutableArray<Id<Application>>> _selected;
    private readonly Parameter<ExpertisePolicy> _policy;
    private readonly Measure _outOfOrder;
    private readonly Reason _noLimit;
    private readonly Reason _noTie;
    private readonly Reason _incomplete;
    private readonly Reason _open;

    /// <summary>Makes the rule.</summary>
    public TiesAreBrokenInTheirOrder()
        : base(new RuleCard
        {
            Id = "EXP-09",
            Russian = "При равных баллах у последнего места отобраны те, кого называет порядок",
            English = "Ties at the last place are broken in the order of the regulation",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; преимущество более ранней заявки прочитано в акте об ином отборе (docs.cntd.ru/document/571082653), прочие ступени предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _entries = Fact("Entries", "заявки с листами, временем подачи и решением совета", "the applications with sheets, moments of submission and votes of the council", selection => selection.Entries);
        _selected = Fact("Selected", "отобранные заявки", "the applications selected", selection => selection.Selected);
        _policy = Parameter(
            ProfileParameters.Expertise,
            nameof(ExpertisePolicy.TieOrder),
            policy => string.Create(CultureInfo.InvariantCulture, $"{(policy.TieOrder.IsEmpty ? "—" : string.Join(" → ", policy.TieOrder))}; TopCount {policy.TopCount}"));
        _outOfOrder = Measure("OutOfOrder", Bound.AtMost, "заявок, отобранных вопреки порядку", "applications selected out of order");
        _noLimit = NotApplicable("NoLimit", "число отбираемых заявок не ограничено", "any number of applications may be selected");
        _noTie = NotApplicable("NoTie", "у последнего места равных баллов нет", "no scores are equal at the last place");
        _incomplete = Indeterminate("Incomplete", "по одной из заявок экспертиза не завершена", "the expertise of an application is not complete");
        _open = Indeterminate("Open", "порядок не разделил равных: нет времени подачи или голосования совета", "the order leaves the tie open: the moment of submission or the vote of the council is lacking");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<RoundSelection> judgement)
    {
        if (!judgement.Knows(_policy, out ExpertisePolicy? policy))
        {
            return judgement.Unknown();
        }

        if (policy.TopCount == 0)
        {
            return judgement.Answer(_noLimit);
        }

        if (!judgement.Knows(_entries, out ImmutableArray<RoundEntry> entries))
        {
            return judgement.Unknown();
        }

        var ranking = RankingList.Of(entries.Select(entry => Candidate(entry, policy)), policy);
        if (ranking.Rows.Any(row => row.Standing == RankingStanding.Indeterminate))
        {
            return judgement.Answer(_incomplete);
        }

        RankingRow[] placed = [.. ranking.Rows.Where(row => row.Place is not null)];
        if (placed.Length <= policy.TopCount || placed[policy.TopCount].Conclusion.Score is not { } score || placed[policy.TopCount - 1].Conclusion.Score != score)
        {
            return judgement.Answer(_noTie);
        }

        RankingRow[] tied = [.. placed.Where(row => row.Conclusion.Score == score)];
        if (tied.Any(row => row.Standing == RankingStanding.TiedAtLimit))
        {
            return judgement.Answer(_open);
        }

        return judgement.Knows(_selected, out ImmutableArray<Id<Application>> selected)
            ? judgement.Compare(_outOfOrder, CountOf(ref judgement, tied, selected, policy.TopCount, score), 0)
            : judgement.Unknown();
    }

    private static RankingCandidate Candidate(RoundEntry entry, ExpertisePolicy policy) =>
        new() { Conclusion = ConsolidatedConclusion.Of(entry.Panel, policy), SubmittedAt = entry.SubmittedAt, CouncilPlace = entry.CouncilPlace };

    private static int CountOf(ref Judgement<RoundSelection> judgement, RankingRow[] tied, ImmutableArray<Id<Application>> selected, int limit, Fraction score)
    {
        int count = 0;
        foreach (RankingRow row in tied)
        {
            if (row.Standing != RankingStanding.BeyondLimit || !selected.Contains(row.Subject))
            {
                continue;
            }

            count++;
            if (judgement.IsExamined)
            {
                judgement.Cite(
                    $"Selected[{row.Subject}]",
                    string.Create(CultureInfo.InvariantCulture, $"по порядку занимает место {row.Place} при {limit} отбираемых, а отобрана; балл {score.ToDecimal(2)}").Replace('.', ','),
                    string.Create(CultureInfo.InvariantCulture, $"place {row.Place} by the order, of {limit} that may be selected, and is selected; its score is {score.ToDecimal(2)}"));
            }
        }

        return count;
    }
}
