using System.Globalization;
using InnovationDomain.Arithmetic;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>The sentences of an explanation.</summary>
internal static class ExplanationText
{
    private const int ShownDigits = 4;

    public static string Russian(Explanation explanation)
    {
        Verdict verdict = explanation.Verdict;
        RuleCard card = verdict.Rule.Card;
        return Sentences(
            $"{card.Id}. {card.Russian}: {RussianState(verdict)}.",
            RussianNumbers(verdict),
            verdict.Reason is { } reason ? $"{Upper(reason.Russian)}." : null,
            verdict.MissingFact is { } fact ? $"Нет сведений: {fact.Russian}." : null,
            verdict.MissingParameter is { } parameter ? $"На {Day(explanation.Context.AssessedOn)} не действует ни одно значение параметра {parameter.Name}, известное к {Day(explanation.Context.DecidedOn)}." : null,
            verdict.LacksCalendarYear ? $"В производственном календаре «{explanation.Context.Calendar.Name}» нет нужного года." : null,
            $"Основание: {card.Basis} ({RussianOf(card.Certainty)}{(card.Remark is { } remark ? $"; {remark}" : "")}).",
            explanation.Parameters.IsEmpty ? null : $"Параметры: {string.Join("; ", explanation.Parameters.Select(RussianUse))}.",
            verdict.FactsRead.IsEmpty ? null : $"Учтено: {string.Join("; ", verdict.FactsRead.Select(read => read.Russian))}.");
    }

    public static string English(Explanation explanation)
    {
        Verdict verdict = explanation.Verdict;
        RuleCard card = verdict.Rule.Card;
        return Sentences(
            $"{card.Id}. {card.English}: {EnglishState(verdict)}.",
            EnglishNumbers(verdict),
            verdict.Reason is { } reason ? $"{Upper(reason.English)}." : null,
            verdict.MissingFact is { } fact ? $"Missing: {fact.English}." : null,
            verdict.MissingParameter is { } parameter ? $"No value of the parameter {parameter.Name} known by {Iso(explanation.Context.DecidedOn)} is in force on {Iso(explanation.Context.AssessedOn)}." : null,
            verdict.LacksCalendarYear ? $"The production calendar “{explanation.Context.Calendar.Name}” lacks a year that is needed." : null,
            $"Basis: {card.Basis} ({EnglishOf(card.Certainty)}).",
            explanation.Parameters.IsEmpty ? null : $"Parameters: {string.Join("; ", explanation.Parameters.Select(EnglishUse))}.",
            verdict.FactsRead.IsEmpty ? null : $"Read: {string.Join("; ", verdict.FactsRead.Select(read => read.English))}.");
    }

    public static string RussianOf(Certainty certainty) => certainty switch
    {
        Certainty.Read => "прочитано в источнике",
        Certainty.Agencies => "по актам иных ведомств",
        Certainty.Reported => "по сообщению",
        Certainty.Recalled => "по памяти, требует сверки",
        Certainty.Measured => "измерено",
        _ => "предложение библиотеки, не норма",
    };

    public static string EnglishOf(Certainty certainty) => certainty switch
    {
        Certainty.Read => "read in the source",
        Certainty.Agencies => "from acts of other agencies",
        Certainty.Reported => "reported",
        Certainty.Recalled => "recalled, to be checked",
        Certainty.Measured => "measured",
        _ => "the library's proposal, not a norm",
    };

    private static string RussianState(Verdict verdict) => verdict.State switch
    {
        VerdictState.Satisfied => "соблюдено",
        VerdictState.Violated => verdict.Severity switch
        {
            RuleSeverity.Refusal => "нарушено (основание для отказа)",
            RuleSeverity.Remark => "нарушено (замечание)",
            _ => "нарушено (рекомендация)",
        },
        VerdictState.NotApplicable => "не применяется",
        VerdictState.Indeterminate => "не определено",
        _ => "требуется суждение эксперта",
    };

    private static string EnglishState(Verdict verdict) => verdict.State switch
    {
        VerdictState.Satisfied => "satisfied",
        VerdictState.Violated => verdict.Severity switch
        {
            RuleSeverity.Refusal => "violated (refusal)",
            RuleSeverity.Remark => "violated (remark)",
            _ => "violated (recommendation)",
        },
        VerdictState.NotApplicable => "not applicable",
        VerdictState.Indeterminate => "indeterminate",
        _ => "an expert must judge",
    };

    private static string? RussianNumbers(Verdict verdict)
    {
        if (verdict.Measure is not { } measure)
        {
            return null;
        }

        string bound = measure.Bound switch
        {
            Bound.AtLeast => "не менее",
            Bound.AtMost => "не более",
            Bound.MoreThan => "более",
            Bound.LessThan => "менее",
            _ => "ровно",
        };
        return verdict.HasNumbers
            ? $"{Upper(measure.Russian)}: {Comma(verdict.Observed)}, требуется {bound} {Comma(verdict.Required)}; {(verdict.Margin!.Value.Sign < 0 ? "отклонение" : "запас")} {Comma(verdict.Margin.Value.Magnitude)}."
            : $"{Upper(measure.Russian)}: числа слишком длинны, чтобы их показать; сравнение точное.";
    }

    private static string? EnglishNumbers(Verdict verdict)
    {
        if (verdict.Measure is not { } measure)
        {
            return null;
        }

        string bound = measure.Bound switch
        {
            Bound.AtLeast => "at least",
            Bound.AtMost => "at most",
            Bound.MoreThan => "more than",
            Bound.LessThan => "less than",
            _ => "exactly",
        };
        return verdict.HasNumbers
            ? $"{Upper(measure.English)}: {Point(verdict.Observed)}, required {bound} {Point(verdict.Required)}; {(verdict.Margin!.Value.Sign < 0 ? "short by" : "margin")} {Point(verdict.Margin.Value.Magnitude)}."
            : $"{Upper(measure.English)}: the numbers are too long to be shown; the comparison is exact.";
    }

    private static string RussianUse(ParameterUse use) =>
        $"{use.Name} = {use.Value}, действует с {Day(use.InForceFrom)}{(use.InForceUntil is { } until ? $" до {Day(until)}" : "")}, {use.Source} ({RussianOf(use.Certainty!.Value)})"
        + (use.IsStale ? $", НЕ ПОДТВЕРЖДЕНО: срок проверки истёк {Day(use.ReviewBy)}" : "");

    private static string EnglishUse(ParameterUse use) =>
        $"{use.Name} = {use.Value}, in force from {Iso(use.InForceFrom)}{(use.InForceUntil is { } until ? $" until {Iso(until)}" : "")}, {use.Source} ({EnglishOf(use.Certainty!.Value)})"
        + (use.IsStale ? $", NOT CONFIRMED: its review was due by {Iso(use.ReviewBy)}" : "");

    private static string Comma(Fraction? number) => Point(number).Replace('.', ',');

    // What four digits hold is shown as it is; anything longer is shown with its exact fraction.
    private static string Point(Fraction? number)
    {
        Fraction exact = number!.Value;
        decimal shown = exact.ToDecimal(ShownDigits);
        string text = shown.ToString("0.####", CultureInfo.InvariantCulture);
        return Fraction.Of(shown) == exact ? text : $"≈ {text} ({exact})";
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Day(LocalDate? day) => day is { } known ? known.ToString("dd'.'MM'.'uuuu", CultureInfo.InvariantCulture) : "—";

    private static string Iso(LocalDate? day) => day is { } known ? known.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "—";

    private static string Sentences(params ReadOnlySpan<string?> sentences)
    {
        List<string> told = [];
        foreach (string? sentence in sentences)
        {
            if (sentence is not null)
            {
                told.Add(sentence);
            }
        }

        return string.Join(' ', told);
    }
}
