using System.Numerics;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>A verdict as a note tells it: what was found, by how much, by which clause, and how sure that is.</summary>
internal static class VerdictText
{
    private const int ShownDigits = 2;

    public static string Title(RuleCard card) => RuleText.Plain(card.Russian);

    /// <summary>«требование «…» (PYA-1), замечание – мероприятий … (3 при допустимых не более 1,2, превышение 1,8); основание: часть 3 статьи 20 …».</summary>
    public static string Finding(Verdict verdict)
    {
        string severity = verdict.Severity switch
        {
            RuleSeverity.Refusal => "основание для отказа",
            RuleSeverity.Remark => "замечание",
            _ => "рекомендация",
        };
        string found = string.Join(", ", new[] { verdict.Reason is { } reason ? RuleText.Plain(reason.Russian) : null, Numbers(verdict) }.OfType<string>());
        return $"требование «{Title(verdict.Rule.Card)}» ({verdict.Rule.Id}), {severity}{(found.Length > 0 ? $" – {found}" : "")}; основание: {Basis(verdict.Rule.Card)}";
    }

    public static string Basis(RuleCard card) => $"{card.Basis.Cite(GrammaticalCase.Nominative, withTitle: false)} ({CertaintyOf(card.Certainty)})";

    /// <summary>What it is that cannot be told, or that an expert is asked.</summary>
    public static string Open(Verdict verdict) => RuleText.Plain(
        verdict.Reason?.Russian
        ?? verdict.MissingFact?.Russian
        ?? (verdict.MissingParameter is { } parameter ? $"порядок не задает значение «{parameter.Name}»" : "в производственном календаре нет нужного года"));

    public static string CertaintyOf(Certainty certainty) => certainty switch
    {
        Certainty.Read => "прочитано в акте",
        Certainty.Agencies => "по аналогии с актами иных органов",
        Certainty.Reported => "по сообщению, не сверено с актом",
        Certainty.Recalled => "из практики, не сверено с актом",
        Certainty.Measured => "вычислено",
        _ => "условие предложено, нормой не установлено",
    };

    /// <summary>How sure the thresholds of a rule are, in the plural.</summary>
    public static string ThresholdsOf(ParameterUse use) => use.IsStale ? "срок проверки пороговых значений истек" : use.Certainty switch
    {
        Certainty.Agencies => "пороговые значения взяты по аналогии с актами иных органов",
        Certainty.Reported => "пороговые значения известны по сообщению",
        Certainty.Recalled => "пороговые значения известны из практики",
        Certainty.Measured => "пороговые значения вычислены",
        _ => "пороговые значения предложены, нормой не установлены",
    };

    private static string? Numbers(Verdict verdict)
    {
        if (verdict is not { Measure: { } measure, HasNumbers: true, Observed: { } observed, Required: { } required, Margin: { } margin })
        {
            return verdict.Measure is { } unshown ? RuleText.Plain(unshown.Russian) : null;
        }

        string found = Number(observed);
        string compared = measure.Bound switch
        {
            Bound.AtLeast => $"{found} при необходимых не менее {Number(required)}, не хватает {Number(Lack(margin, measure.Step, beyond: false))}",
            Bound.MoreThan => $"{found} при необходимых более {Number(required)}, не хватает {Number(Lack(margin, measure.Step, beyond: true))}",
            Bound.AtMost when required.Sign == 0 => $"{found} при допустимых 0",
            Bound.AtMost => $"{found} при допустимых не более {Number(required)}, превышение {Number(margin.Magnitude)}",
            Bound.LessThan => $"{found} при допустимых менее {Number(required)}",
            _ => $"{found}, должно быть {Number(required)}",
        };
        return $"{RuleText.Plain(measure.Russian)} ({compared})";
    }

    // One needs whole activities, days, points: what is lacking is counted in the steps of the measure.
    private static Fraction Lack(Fraction margin, Fraction step, bool beyond)
    {
        Fraction steps = margin.Magnitude / step;
        BigInteger whole = BigInteger.DivRem(steps.Numerator, steps.Denominator, out BigInteger rest);
        return Fraction.Of(whole + (beyond || !rest.IsZero ? 1 : 0), 1) * step;
    }

    private static string Number(Fraction exact)
    {
        decimal shown = exact.ToDecimal(ShownDigits);
        return Fraction.Of(shown) == exact ? NumberText.Grouped(shown) : $"около {NumberText.Grouped(shown)}";
    }
}
