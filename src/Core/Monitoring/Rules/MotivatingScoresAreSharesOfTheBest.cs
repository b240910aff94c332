using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>MON-03: every stated score is the share of the best result, 0 to 100; equal results share a place; and no places are shown where the regulation does not rank.</summary>
/// <remarks>
/// That the best has 100 points and the others 0 to 100 was read; the formula, its inverse and the shared places are ours: see <see cref="MotivatingMonitoring"/>.
/// A stated score is a rounded one: it is right when the exact one rounds to it at its own digits, a half away from zero. Zeros at the end do not count, so that equal scores are judged alike.
/// </remarks>
public sealed class MotivatingScoresAreSharesOfTheBest : Rule<StatedMotivatingTable>
{
    private const int MostDigits = 20; // beside 100 points what a decimal holds for sure

    private readonly Fact<StatedMotivatingTable, StatedMotivatingTable> _table;
    private readonly Parameter<bool> _ranking;
    private readonly Measure _wrong;
    private readonly Reason _nothing;
    private readonly Reason _incomplete;
    private readonly Reason _rankingShown;

    /// <summary>Makes the rule.</summary>
    public MotivatingScoresAreSharesOfTheBest()
        : base(new RuleCard
        {
            Id = "MON-03",
            Russian = "Баллы мотивирующего мониторинга сосчитаны от лучшего результата",
            English = "Scores of the motivating monitoring are counted from the best result",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.MunicipalMotivatingMonitoring),
            Certainty = Certainty.Ours,
            Remark = "«лучший результат – 100 баллов» прочитано в методологии для муниципальных органов, которая с тех пор заменена; формула, обратная формула и общие места предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _table = Fact("Table", "баллы таблицы и результаты, из которых они сосчитаны", "the scores of the table and the results they are counted from", table => table);
        _ranking = Parameter(ShowRanking);
        _wrong = Measure("Wrong", Bound.AtMost, "баллов и мест, сосчитанных неверно", "scores and places counted wrong");
        _nothing = Indeterminate("Nothing", "баллы не указаны", "no scores are stated");
        _incomplete = Indeterminate("Incomplete", "указаны баллы не всех участников, по которым есть данные", "scores of some participants with data are not stated");
        _rankingShown = Violated("RankingShown", "показаны места, а порядок не ранжирует участников", "places are shown, and the regulation does not rank");
    }

    /// <summary>Gets the key of whether places may be shown.</summary>
    public static ParameterKey<bool> ShowRanking { get; } = ParameterKey<bool>.Named("MON-03.ShowRanking");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<StatedMotivatingTable> judgement)
    {
        if (!judgement.Knows(_ranking, out bool ranking) || !judgement.Knows(_table, out StatedMotivatingTable? table))
        {
            return judgement.Unknown();
        }

        if (table.Stated.IsEmpty)
        {
            return judgement.Answer(_nothing);
        }

        (int wrong, int right) = (0, 0);
        bool isRanked = false;
        foreach (StatedMotivatingScore stated in table.Stated)
        {
            MotivatingScore? computed = table.Find(stated.Participant, stated.Indicator);
            int digits = DigitsOf(stated.Points);
            bool isRight = computed is not null && computed.Points.ToDecimal(digits) == decimal.Round(stated.Points, digits, MidpointRounding.AwayFromZero) && (!ranking || stated.Place is null || stated.Place == computed.Place);
            isRanked |= stated.Place is not null;
            (wrong, right) = isRight ? (wrong, right + 1) : (wrong + 1, right);
            if (judgement.IsExamined && !isRight)
            {
                string points = computed is null ? "—" : computed.Points.ToDecimal(Math.Max(2, digits)).ToString("0.##########", CultureInfo.InvariantCulture);
                string place = ranking && computed?.Place is { } own ? string.Create(CultureInfo.InvariantCulture, $", {own}") : "";
                string given = stated.Points.ToString(CultureInfo.InvariantCulture);
                judgement.Cite(
                    $"Stated[{stated.Participant}].{stated.Indicator}",
                    computed is null ? $"балл {given.Replace('.', ',')} указан без данных" : $"балл {given.Replace('.', ',')}, по результатам {points.Replace('.', ',')}{(place.Length == 0 ? "" : $"; место{place[1..]}")}",
                    $"states {given}, the results give {points}{place}");
            }
        }

        return wrong > 0 ? judgement.Compare(_wrong, wrong, 0)
            : isRanked && !ranking ? judgement.Answer(_rankingShown)
            : right < table.Computed.Indicators.Sum(scores => scores.Scores.Length) ? judgement.Answer(_incomplete)
            : judgement.Compare(_wrong, 0, 0);
    }

    private static int DigitsOf(decimal points) => Enumerable.Range(0, MostDigits).FirstOrDefault(digits => decimal.Round(points, digits) == points, MostDigits);
}
