using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Events.Rules;

/// <summary>DOC-01: every recommendation has a term, who controls it and a measurable result, and the effect of every earlier one that was due has been checked.</summary>
/// <remarks>
/// The lack was seen in the resolution of the festival «ИннОвация-2021», Пятигорск; the check of the effect is the last step of the management cycle, known from practice. That a recommendation has an addressee
/// needs no verdict: <see cref="AddressedRecommendations"/> without one is refused. An earlier recommendation is known again by its words, without regard to case.
/// </remarks>
public sealed class RecommendationsCanBeControlled : Rule<AdoptedRecommendations>
{
    private readonly Fact<AdoptedRecommendations, ImmutableArray<AddressedRecommendations>> _recommendations;
    private readonly Fact<AdoptedRecommendations, ImmutableArray<Recommendation>> _earlier;
    private readonly Measure _uncontrolled;
    private readonly Measure _unchecked;
    private readonly Reason _none;

    /// <summary>Makes the rule.</summary>
    public RecommendationsCanBeControlled()
        : base(new RuleCard
        {
            Id = "DOC-01",
            Russian = "Рекомендации имеют срок, контроль и измеримый результат, а эффект прежних проверен",
            English = "Recommendations have a term, a controller and a measurable result, and the effect of earlier ones is checked",
            Severity = RuleSeverity.Recommendation,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "недостаток виден в резолюции фестиваля «ИннОвация-2021» (Пятигорск), пп. 1–3; анализ эффективности мер – шаг управленческого цикла, методика не прочитана",
            Claims = RuleClaims.OrderFree,
        })
    {
        _recommendations = Fact("Recommendations", "рекомендации", "the recommendations", adopted => adopted.Recommendations);
        _earlier = OptionalFact("Earlier", "рекомендации, принятые ранее", "what was recommended earlier", adopted => adopted.Earlier);
        _uncontrolled = Measure("Uncontrolled", Bound.AtMost, "рекомендаций без срока, контроля или измеримого результата", "recommendations without a term, a controller or a measurable result");
        _unchecked = Measure("Unchecked", Bound.AtMost, "прежних рекомендаций, эффект которых не проверен", "earlier recommendations whose effect was not checked");
        _none = NotApplicable("None", "рекомендаций нет", "there are no recommendations");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<AdoptedRecommendations> judgement)
    {
        if (!judgement.Knows(_recommendations, out ImmutableArray<AddressedRecommendations> addressed))
        {
            return judgement.Unknown();
        }

        if (addressed.IsEmpty)
        {
            return judgement.Answer(_none);
        }

        int uncontrolled = 0;
        for (int i = 0; i < addressed.Length; i++)
        {
            for (int j = 0; j < addressed[i].Items.Length; j++)
            {
                Recommendation item = addressed[i].Items[j];
                (bool due, bool controller, bool result) = (item.DueOn is null, item.Controller is null, item.ExpectedResult is not { IsMeasurable: true });
                if (due || controller || result)
                {
                    uncontrolled++;
                    if (judgement.IsExamined)
                    {
                        judgement.Cite(
                            string.Create(CultureInfo.InvariantCulture, $"Recommendations[{i}].Items[{j}]"),
                            $"«{item}»: {List(", ", (due, "нет срока"), (controller, "нет контролирующего"), (result, "нет измеримого результата"))}",
                            $"“{item}”: {List(", ", (due, "no term"), (controller, "no controller"), (result, "no measurable result"))}");
                    }
                }
            }
        }

        return uncontrolled > 0 ? judgement.Compare(_uncontrolled, uncontrolled, 0) : JudgeEarlier(ref judgement, addressed);
    }

    private static string List(string separator, params ReadOnlySpan<(bool Lacks, string Text)> gaps)
    {
        var texts = new List<string>();
        foreach ((bool lacks, string text) in gaps)
        {
            if (lacks)
            {
                texts.Add(text);
            }
        }

        return string.Join(separator, texts);
    }

    private Verdict JudgeEarlier(ref Judgement<AdoptedRecommendations> judgement, ImmutableArray<AddressedRecommendations> addressed)
    {
        if (!judgement.Knows(_earlier, out ImmutableArray<Recommendation> earlier))
        {
            return judgement.Unknown();
        }

        LocalDate today = judgement.AssessedOn;
        var known = addressed.SelectMany(group => group.Items).Select(item => item.EarlierEffect).OfType<EffectCheck>().Where(check => check.CheckedOn <= today)
            .Select(check => check.Recommendation).ToHashSet(StringComparer.OrdinalIgnoreCase);
        int missing = 0;
        for (int i = 0; i < earlier.Length; i++)
        {
            if (!(earlier[i].DueOn > today) && !known.Contains(earlier[i].Text))
            {
                missing++;
                judgement.Cite(string.Create(CultureInfo.InvariantCulture, $"Earlier[{i}]"), $"«{earlier[i]}»: эффект не проверен", $"“{earlier[i]}”: the effect was not checked");
            }
        }

        return judgement.Compare(_unchecked, missing, 0);
    }
}
