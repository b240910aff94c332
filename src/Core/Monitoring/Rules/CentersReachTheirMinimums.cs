using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>MON-01: when the period is over, no centre is below a minimum of its indicators.</summary>
/// <remarks>
/// Minima beside indicators were read in federal and regional tables; the numbers are data: of the record, else of the passport of the indicator. That staff is trained to 100 % is the minimum
/// of the ready indicators of training (<see cref="ReadyIndicators"/>), known from practice. A centre without a fact leaves the verdict open, never zero.
/// </remarks>
public sealed class CentersReachTheirMinimums : Rule<SummaryTable>
{
    private static readonly CentersBelowMinimum BelowMinimum = new();

    private readonly Fact<SummaryTable, DateInterval> _period;
    private readonly Fact<SummaryTable, ImmutableArray<SummaryRow>> _rows;
    private readonly Measure _below;
    private readonly Reason _notOver;
    private readonly Reason _noMinimum;
    private readonly Reason _noFact;

    /// <summary>Makes the rule.</summary>
    public CentersReachTheirMinimums()
        : base(new RuleCard
        {
            Id = "MON-01",
            Russian = "Центры достигли минимальных значений показателей",
            English = "The centres have reached the minima of their indicators",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.EducationMonitoring),
            Certainty = Certainty.Recalled,
            Remark = "графа «минимальное значение» прочитана в федеральной и региональной таблицах (docs.cntd.ru/document/570980567, /561498607); обучение 100 % работников известно из практики; числа задаёт акт региона",
            Claims = RuleClaims.OrderFree,
        })
    {
        _period = Fact("Period", "отчётный период", "the period", table => table.Period);
        _rows = Fact("Rows", "показатели центров", "the indicators of the centres", table => table.Rows);
        _below = Measure("Below", Bound.AtMost, "показателей центров ниже минимума", "indicators of centres below the minimum");
        _notOver = NotApplicable("NotOver", "период ещё не закончился", "the period is not over yet");
        _noMinimum = Indeterminate("NoMinimum", "минимальные значения не заданы", "no minima are given");
        _noFact = Indeterminate("NoFact", "по части показателей нет фактических значений", "some indicators have no fact");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<SummaryTable> judgement)
    {
        if (!judgement.Knows(_period, out DateInterval? period))
        {
            return judgement.Unknown();
        }

        if (judgement.AssessedOn < period.End)
        {
            return judgement.Answer(_notOver);
        }

        if (!judgement.Knows(_rows, out ImmutableArray<SummaryRow> rows))
        {
            return judgement.Unknown();
        }

        (int judged, int below, bool lacksFact) = (0, 0, false);
        foreach (SummaryRow row in rows)
        {
            if (row.Center is null || row.Judgement.Minimum is null)
            {
                continue;
            }

            judged++;
            bool isBelow = BelowMinimum.IsSatisfiedBy(row);
            below += isBelow ? 1 : 0;
            lacksFact |= row.Judgement.Fact is null;
            if (judgement.IsExamined && (isBelow || row.Judgement.Fact is null))
            {
                Cite(ref judgement, row);
            }
        }

        return below > 0 ? judgement.Compare(_below, below, 0)
            : judged == 0 ? judgement.Answer(_noMinimum)
            : lacksFact ? judgement.Answer(_noFact)
            : judgement.Compare(_below, 0, 0);
    }

    private static void Cite(ref Judgement<SummaryTable> judgement, SummaryRow row)
    {
        string minimum = DecimalText(row.Judgement.Minimum!.Value);
        string? fact = row.Judgement.Fact is { } given ? DecimalText(given) : null;
        bool isMore = row.Indicator.Direction == IndicatorDirection.MoreIsBetter;
        string? lack = row.Judgement.MarginToMinimum is { } margin ? DecimalText(margin.Magnitude) : null;
        judgement.Cite(
            $"Centers[{row.Center!.Id}].{row.Indicator.Id}",
            $"{row.Center.School.NameInText}, «{row.Indicator}»: " + (fact is null
                ? $"факта нет при минимуме {Comma(minimum)}"
                : $"{Comma(fact)} {row.Indicator.Unit} при минимуме {Comma(minimum)}, {(isMore ? "не хватает" : "превышение")} {Comma(lack!)}"),
            fact is null ? $"no fact, minimum {minimum} {row.Indicator.Unit}" : $"{fact}, minimum {minimum} {row.Indicator.Unit}, {(isMore ? "short" : "over")} by {lack}");
    }

    private static string Comma(string amount) => amount.Replace('.', ',');

    private static string DecimalText(Arithmetic.Fraction value) => value.ToDecimal(IndicatorValue.Digits).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
